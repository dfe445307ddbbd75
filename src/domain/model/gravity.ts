/** How much something that a review found matters. */
export type Gravity = 'high' | 'medium' | 'low';
