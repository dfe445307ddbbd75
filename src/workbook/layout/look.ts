/** How the add-on's tabs look: the one place for their colours and sizes. */
export const look = {
  header: { background: '#0B5345', fontColour: '#FFFFFF' },
  title: { fontColour: '#0B5345', fontSize: 13 },
  notice: { background: '#FFF3CD', fontColour: '#7A4B00' },
  bands: ['#0B5345', '#1A5276', '#6E2C00', '#4A235A', '#7B241C'],
  bandText: '#FFFFFF',
  subdued: { background: '#F2F4F4', fontColour: '#1C2833' },
  statusSize: 10,
  nameSize: 8,
} as const;
