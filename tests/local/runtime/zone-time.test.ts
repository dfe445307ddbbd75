import fc from 'fast-check';
import { instantOf, isTimeZone, wallClockAt } from '../../../scripts/local/services/script/zone-time';

const zones = fc.constantFrom('America/Mexico_City', 'America/Tijuana', 'Europe/Madrid', 'Asia/Kolkata', 'UTC');
const minutes = fc.integer({ min: Date.UTC(1990, 0, 1) / 60_000, max: Date.UTC(2060, 0, 1) / 60_000 });

test('an instant told by the wall clock is found again, but for the hour that clocks repeat', () => {
  fc.assert(
    fc.property(minutes, zones, (minute, zone) => {
      const instant = minute * 60_000;
      const found = instantOf(wallClockAt(instant, zone), zone);
      expect([0, 3_600_000]).toContain(Math.abs(found - instant));
      expect(wallClockAt(found, zone)).toEqual(wallClockAt(instant, zone));
    }),
  );
});

test('knows zones from other words', () => {
  expect([isTimeZone('America/Mexico_City'), isTimeZone('Luna/Tranquilidad')]).toEqual([true, false]);
});
