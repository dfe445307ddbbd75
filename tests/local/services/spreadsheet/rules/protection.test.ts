import { bench } from '../core/harness';

const owner = 'owner@example.org';
const refusal = 'You are trying to edit a protected cell or object.';
const as = (user: string, book: ReturnType<typeof bench>) => {
  (book.host.input as { user: string }).user = user;
};

describe('protections', () => {
  test('until its editors are changed, everybody may edit as before', () => {
    const made = bench();
    const protection = made.sheet.getRange('A1:A3').protect().setDescription('encabezado');
    expect([protection.getDescription(), protection.isWarningOnly(), protection.canDomainEdit()]).toEqual([
      'encabezado',
      false,
      false,
    ]);
    as('someone@example.com', made);
    expect(made.sheet.getRange('A1').setValue('x').getValue()).toBe('x');
  });

  test('then only its editors and the owner may, and others are told so', () => {
    const made = bench();
    made.sheet.getRange('A1:A3').protect().addEditor('editor@example.org');
    as('stranger@example.com', made);
    expect(() => made.sheet.getRange('A2:C2').setValues([[1, 2, 3]])).toThrow(refusal);
    expect(() => made.sheet.getRange('A3').setBackground('red')).toThrow(refusal);
    expect(made.sheet.getRange('A3').canEdit()).toBe(false);
    made.sheet.getRange('B1').setValue('free');
    as('Editor@example.org', made);
    made.sheet.getRange('A1').setValue('mine');
    as(owner, made);
    expect(made.sheet.getRange('A1').setValue('owner').getValue()).toBe('owner');
  });

  test('an editor has an address', () => {
    const protection = bench().sheet.getRange('A1').protect();
    expect(() => protection.addEditor('nobody')).toThrow('Invalid email: nobody');
  });

  test('a warning stops nobody', () => {
    const made = bench();
    made.sheet.getRange('A1').protect().addEditor(owner).setWarningOnly(true);
    as('stranger@example.com', made);
    expect(made.sheet.getRange('A1').setValue('x').getValue()).toBe('x');
  });

  test('people of the owner’s domain may where it says so', () => {
    const made = bench();
    const protection = made.sheet.getRange('A1').protect().addEditor('e@other.example').setDomainEdit(true);
    as('colleague@example.org', made);
    expect([protection.canDomainEdit(), protection.canEdit()]).toEqual([true, true]);
  });

  test('neither the owner nor whoever runs the script can be removed', () => {
    const made = bench({ input: { user: 'me@example.org' } });
    const protection = made.sheet.protect().addEditors(['me@example.org', 'two@example.org']);
    protection.removeEditors(protection.getEditors());
    expect(protection.getEditors().map((user) => user.getEmail())).toEqual(['me@example.org']);
    expect(protection.canEdit()).toBe(true);
  });

  test('a protected tab may keep ranges free', () => {
    const made = bench();
    const protection = made.sheet.protect().addEditor(owner);
    protection.setUnprotectedRanges([made.sheet.getRange('B2:B5')]);
    expect(protection.getUnprotectedRanges().map((range) => range.getA1Notation())).toEqual(['B2:B5']);
    as('stranger@example.com', made);
    made.sheet.getRange('B3').setValue('ok');
    expect(() => made.sheet.getRange('B5:B6').setValue('no')).toThrow(refusal);
  });

  test('a tab has one protection, a range may have several', () => {
    const { app, book, sheet } = bench();
    sheet.protect().setDescription('una');
    expect(sheet.protect().getRange().getA1Notation()).toBe('');
    expect(sheet.protect().getRange().getNumRows()).toBe(sheet.getMaxRows());
    expect(sheet.protect().getDescription()).toBe('una');
    sheet.getRange('A1').protect();
    sheet.getRange('A1').protect();
    expect(book.getProtections(app.ProtectionType.SHEET)).toHaveLength(1);
    expect(sheet.getProtections(app.ProtectionType.RANGE)).toHaveLength(2);
  });

  test('removed, it locks no more and answers no more', () => {
    const made = bench();
    const protection = made.sheet.getRange('A1').protect().addEditor(owner);
    protection.remove();
    as('stranger@example.com', made);
    made.sheet.getRange('A1').setValue('x');
    expect(() => protection.getDescription()).toThrow();
  });

  test('it may follow a named range', () => {
    const { app, book, sheet } = bench();
    book.setNamedRange('Totales', sheet.getRange('C1:C4'));
    sheet.getRange('A1').protect().setRangeName('Totales');
    const [protection] = sheet.getProtections(app.ProtectionType.RANGE);
    expect([protection!.getRangeName(), protection!.getRange().getA1Notation()]).toEqual(['Totales', 'C1:C4']);
  });
});
