import { AddOn, type Told } from '../support/add-on';
import { meanwhile } from '../support/meanwhile';

const preview = 'Vista previa del envío';
const send = 'Compartir y enviar informes';

/** Ayapango's and Luvianos', each mailbox of theirs. */
const addresses = ['ana@ayapango.example', 'tit.uno@luvianos.example', 'tit.dos@luvianos.example'] as const;

let addOn: AddOn;
let made: AddOn;

beforeAll(async () => {
  addOn = await AddOn.open();
  addOn.click('Preparar hoja');
  authorise('Ayapango', addresses[0]);
  authorise('Luvianos', `${addresses[1]}, ${addresses[2]}`);
  addOn.click('Generar informe del municipio', 'Municipios!A2');
  addOn.click('Generar informe del municipio', "'Reporte 3'!F15");
  made = addOn;
});

afterAll(() => {
  made.close();
});

beforeEach(async () => {
  addOn = await AddOn.open(made.keep(), undefined, made);
});

afterEach(() => {
  addOn.close();
});

function authorise(municipality: string, text: string): void {
  addOn.script(`
    const rows = sheet('Municipios').getDataRange().getValues();
    const row = rows.findIndex((cells) => cells[1] === ${JSON.stringify(municipality)}) + 1;
    sheet('Municipios').getRange(row, rows[0].indexOf('Correos autorizados') + 1).setValue(${JSON.stringify(text)});`);
}

function configure(key: string, value: string): void {
  addOn.script(`
    const rows = sheet('Configuración').getDataRange().getValues();
    const row = rows.findIndex((cells) => cells[0] === ${JSON.stringify(key)}) + 1;
    sheet('Configuración').getRange(row, 2).setValue(${JSON.stringify(value)});`);
}

/** What "Enviado a" says of each document, by its name. */
function sentTo(): Record<string, string> {
  return addOn.script(`
    const [headers, ...rows] = sheet('Informes').getDataRange().getValues();
    const [name, to] = ['Informe', 'Enviado a'].map((header) => headers.indexOf(header));
    return Object.fromEntries(rows.map((row) => [row[name], row[to]]));`) as Record<string, string>;
}

function writeSentTo(row: number, text: string): void {
  addOn.script(`
    const column = sheet('Informes').getDataRange().getValues()[0].indexOf('Enviado a') + 1;
    sheet('Informes').getRange(${row}, column).setValue(${JSON.stringify(text)});`);
}

/** "reader ana@…" of each permission on a document, but its owner's. */
function permissions(): string[] {
  const { drive } = addOn.keep().state;
  return Object.values(drive).flatMap((file) =>
    file.permissions
      .filter(({ role }) => role !== 'owner')
      .map(({ role, emailAddress }) => `${role} ${emailAddress ?? ''}`),
  );
}

const mailed = ({ report }: Told): string[] => report.mails.map(({ to }) => to);

/** A service's error in its own words. */
const thrown = (name: string, words: string): string =>
  `{ const refusal = new Error(${JSON.stringify(words)}); refusal.name = ${JSON.stringify(name)}; throw refusal; }`;

/** Mail on a day when it behaves otherwise; `mail` is what was to be sent, `sendIt()` sends it. */
const whereMail = (body: string): string => `
  const realMail = MailApp;
  MailApp = {
    getRemainingDailyQuota: () => realMail.getRemainingDailyQuota(),
    sendEmail: (mail) => { const sendIt = () => realMail.sendEmail(mail); ${body} },
  };`;

describe('the preview', () => {
  test('says what each municipality would get, and changes and sends nothing', () => {
    authorise('Calimaya', 'cal@calimaya.example');
    const before = [addOn.snapshot(), JSON.stringify(addOn.keep().state.drive)];
    const told = addOn.click(preview);
    expect([addOn.snapshot(), JSON.stringify(addOn.keep().state.drive)]).toEqual(before);
    expect(told.report.mails).toEqual([]);
    expect(told.report.calls.writes).toBe(0);
    expect(told.words).toContain('No se cambió ni se envió nada.');
    expect(told.words).toContain('Por enviar: 3 correos. Ya enviados: 0.');
    expect(told.words).toMatch(/Luvianos · Informe de Luvianos - Reporte 3 · \s*https:/);
    for (const address of addresses)
      expect(told.words).toContain(`• ${address}: recibirá permiso de lectura y un correo`);
    expect(told.words).toMatch(/Calimaya\s+• No se le envía: la pestaña «Informes» no tiene un informe suyo/);
    expect(told.words).toMatch(/Carpeta anotada en Configuración:\s+https:\/\/drive.google.com\/drive\/folders\//);
    expect(told.words).toContain('Su cuenta todavía puede enviar 100 correos hoy.');
  });

  test('names an address that is none with its cell, and a municipality without any', () => {
    authorise('Ayapango', 'ana@ayapango; beto@ayapango.example');
    authorise('Luvianos', '');
    const { words } = addOn.click(preview);
    expect(words).toContain('• «ana@ayapango»: no es una dirección de correo: corríjala en la celda Municipios!L2');
    expect(words).toContain('• beto@ayapango.example: recibirá permiso de lectura y un correo');
    expect(words).toMatch(
      /Luvianos · Informe de Luvianos[^•]*• No se le envía: falta su correo en Municipios, columna «Correos autorizados»/,
    );
  });

  test('asks for what the sheet of an earlier version lacks', () => {
    addOn.script("sheet('Informes').getRange(1, 1, 1, 20).createTextFinder('Enviado a').replaceAllWith('')");
    expect(addOn.click(preview).words).toMatch(/falta la columna «Enviado a»: .*Preparar hoja/);
  });
});

describe('sending', () => {
  test.each([
    ['no', ['No']],
    ['nothing', []],
  ])('answered with %s, nothing is shared, sent or written', (_answer, answers) => {
    const before = addOn.snapshot();
    const told = addOn.answer(send, ...answers);
    expect(told.report.alerts[0]?.message).toContain(`• ${addresses[0]}: recibirá permiso de lectura y un correo`);
    expect(told.report.mails).toEqual([]);
    expect(permissions()).toEqual([]);
    expect(addOn.snapshot()).toBe(before);
  });

  test('lets each address read its document, writes to it once, and notes when', () => {
    const told = addOn.answer(send, 'Sí');
    expect(told.report.error).toBeUndefined();
    expect(told.words).toContain('Se enviaron 3 correos.');
    expect(mailed(told)).toEqual(addresses);
    expect(permissions().sort()).toEqual([...addresses].map((address) => `reader ${address}`).sort());
    expect(sentTo()).toEqual({
      'Informe de Ayapango - Reporte 3': `${addresses[0]} · 05/09/2023 12:00`,
      'Informe de Luvianos - Reporte 3': `${addresses[1]} · 05/09/2023 12:00\n${addresses[2]} · 05/09/2023 12:00`,
    });
  });

  test('the mail says from whom it is, what it is and where', () => {
    configure('Institución', 'Instituto de Prueba');
    const [mail] = addOn.answer(send, 'Sí').report.mails;
    expect(mail).toMatchObject({
      subject: 'Informe de Ayapango - Reporte 3',
      name: 'Instituto de Prueba',
      cc: '',
      bcc: '',
      htmlBody: '',
    });
    expect(mail?.body).toMatch(/^Ayuntamiento de Ayapango:\n\nInstituto de Prueba comparte/);
    expect(mail?.body).toMatch(/\nhttps:\/\/docs\.google\.com\/document\/d\/\S+\n/);
    expect(mail?.body).not.toContain('AVISO');
  });

  test('a demonstration says so in the mail', () => {
    configure('Aviso de demostración', 'Datos inventados');
    const [mail] = addOn.answer(send, 'Sí').report.mails;
    expect(mail?.subject).toBe('[Demostración] Informe de Ayapango - Reporte 3');
    expect(mail?.body).toMatch(/^AVISO: Datos inventados\n/);
  });

  test('chosen again it sends nothing, and says when it was sent', () => {
    addOn.answer(send, 'Sí');
    const again = addOn.answer(send, 'Sí');
    expect(again.report.mails).toEqual([]);
    expect(again.report.alerts).toEqual([]);
    expect(again.words).toContain('No hay nada por enviar.');
    expect(again.words).toContain(`• ${addresses[2]}: ya se le envió (05/09/2023 12:00)`);
  });

  test('a new version is sent anew, and who was added meanwhile gets it alone', () => {
    addOn.answer(send, 'Sí');
    authorise('Ayapango', `${addresses[0]}, NUEVA@ayapango.example, ${addresses[0].toUpperCase()}`);
    addOn.script("sheet('Avances').getRange('A2:C2').setValues([['Luvianos', '1.1', 'se firmó el convenio']])");
    addOn.click('Generar informe del municipio', "'Reporte 3'!F15");
    const told = addOn.answer(send, 'Sí');
    expect(mailed(told)).toEqual(['NUEVA@ayapango.example', addresses[1], addresses[2]]);
    expect(told.report.mails[1]?.subject).toBe('Informe de Luvianos - Reporte 3 (versión 2)');
    expect(mailed(addOn.answer(send, 'Sí'))).toEqual([]);
  });

  test('what a person noted in the cell in their own words counts as sent', () => {
    writeSentTo(3, `Se le entregó a ${addresses[1].toUpperCase()}, en mano.`);
    expect(mailed(addOn.answer(send, 'Sí'))).toEqual([addresses[0], addresses[2]]);
    expect(sentTo()['Informe de Luvianos - Reporte 3']).toContain('en mano.');
  });

  test('who may already do more with the document is left as they are', () => {
    authorise('Ayapango', 'ana@institucion.example');
    authorise('Luvianos', '');
    expect(mailed(addOn.answer(send, 'Sí'))).toEqual(['ana@institucion.example']);
    const owners = Object.values(addOn.keep().state.drive).map(({ permissions: all }) => all.map(({ role }) => role));
    expect(owners.every((roles) => roles.includes('owner'))).toBe(true);
  });

  test('only what was agreed to is sent', () => {
    const changed = `const tab = sheet('Municipios'); tab.getRange(2, 12).setValue('otra@ayapango.example')`;
    const told = addOn.answerWhere(meanwhile('¿Dar permiso', changed), send, 'Sí');
    expect(mailed(told)).toEqual([addresses[1], addresses[2]]);
    expect(told.words).toContain('Un envío cambió en la hoja después de preguntar');
  });
});

describe('sending stops cleanly', () => {
  test('when the day has no more mails, and goes on when it is chosen again', () => {
    addOn.useQuota('email', 98);
    const told = addOn.answer(send, 'Sí');
    expect(told.report.alerts[0]?.message).toContain('Hoy solo saldrán 2 de 3 correos');
    expect(mailed(told)).toEqual([addresses[0], addresses[1]]);
    expect(told.words).toContain('Queda 1 correo por enviar.');
    expect(addOn.answer(send, 'Sí').words).toContain('Se acabaron los correos que su cuenta puede enviar hoy');
    expect(permissions()).not.toContain(`reader ${addresses[2]}`);
    addOn.useQuota('email', 0);
    expect(mailed(addOn.answer(send, 'Sí'))).toEqual([addresses[2]]);
  });

  test('when others used up the day’s mails meanwhile', () => {
    const refused = thrown('Exception', 'Service invoked too many times for one day: email.');
    const told = addOn.answerWhere(whereMail(`if (mail.to === '${addresses[1]}') ${refused}; sendIt();`), send, 'Sí');
    expect(told.words).toContain('Quedan 2 correos por enviar.');
    expect(mailed(addOn.answer(send, 'Sí'))).toEqual([addresses[1], addresses[2]]);
  });

  test('before an execution is ended for its time', () => {
    const slow = `
      { const RealDate = Date; let looks = 0; const late = () => RealDate.now() + looks++ * 130000;
        Date = new Proxy(RealDate, { get: (real, name) => (name === 'now' ? late : Reflect.get(real, name)) }); }`;
    const told = addOn.answerWhere(slow, send, 'Sí');
    expect(mailed(told)).toEqual([addresses[0]]);
    expect(told.words).toContain('Quedan 2 correos por enviar.');
    expect(told.words).toContain('Elija otra vez la opción para seguir donde se quedó.');
    expect(mailed(addOn.answer(send, 'Sí'))).toEqual([addresses[1], addresses[2]]);
  });
});

describe('what a service does not do', () => {
  test('an address that Drive does not share with is told with what to do; the others get theirs', () => {
    const words =
      'API call to drive.permissions.create failed with error: Bad Request. User message: "You are trying to invite. Since there is no Google account associated with this email address, you must check the box."';
    const refuses = `
      const workingDrive = Drive;
      Drive = { Permissions: {
        list: (...args) => workingDrive.Permissions.list(...args),
        create: (resource, ...rest) => {
          if (resource.emailAddress === '${addresses[1]}') ${thrown('GoogleJsonResponseException', words)}
          return workingDrive.Permissions.create(resource, ...rest);
        } } };`;
    const told = addOn.answerWhere(refuses, send, 'Sí');
    expect(mailed(told)).toEqual([addresses[0], addresses[2]]);
    expect(told.words).toContain(`Luvianos, ${addresses[1]}: no se compartió ni se envió: Drive no da permiso`);
    expect(told.words).toContain('compártale el informe desde Drive');
    expect(sentTo()['Informe de Luvianos - Reporte 3']).not.toContain(addresses[1]);
  });

  test('a mail that may have left is for a person to verify, and is not sent again by itself', () => {
    const fails = thrown('Exception', 'Service unavailable: Mail');
    const told = addOn.answerWhere(whereMail(`sendIt(); if (mail.to === '${addresses[1]}') ${fails}`), send, 'Sí');
    expect(told.words).toContain('no se sabe si el correo salió, y quedó por verificar');
    expect(told.words).toContain('Queda 1 correo por enviar.');
    expect(sentTo()['Informe de Luvianos - Reporte 3']).toBe(`${addresses[1]} · enviándose`);
    const again = addOn.answer(send, 'Sí');
    expect(mailed(again)).toEqual([addresses[2]]);
    expect(again.report.alerts[0]?.message).toMatch(
      /tit\.uno@luvianos\.example: por verificar \(celda Informes![A-Z]+3\)/,
    );
    expect(again.report.alerts[0]?.message).toContain('borre ese renglón de la celda');
    writeSentTo(3, `${addresses[2]} · 05/09/2023 12:00`);
    expect(mailed(addOn.answer(send, 'Sí'))).toEqual([addresses[1]]);
  });

  test('a mail that was refused is not noted as sent', () => {
    const refused = thrown('Exception', `Invalid email: ${addresses[1]}`);
    const told = addOn.answerWhere(whereMail(`if (mail.to === '${addresses[1]}') ${refused}; sendIt();`), send, 'Sí');
    expect(mailed(told)).toEqual([addresses[0], addresses[2]]);
    expect(told.words).toContain('el servicio de correo no aceptó el mensaje. Revise la dirección');
    expect(sentTo()['Informe de Luvianos - Reporte 3']).toBe(`${addresses[2]} · 05/09/2023 12:00`);
  });

  test('who did not allow mail is told so before anything is shared', () => {
    const refused = thrown('Exception', 'Specified permissions are not sufficient to call MailApp');
    const forbidden = `MailApp = { getRemainingDailyQuota: () => ${refused} };`;
    const told = addOn.answerWhere(forbidden, send, 'Sí');
    expect(told.words).toContain('No se puede enviar correo: falta autorizar el envío de correos');
    expect(permissions()).toEqual([]);
  });
});

describe('nobody gets a version twice', () => {
  test('the intent is in the sheet, and sent, before each mail', () => {
    const watched = `${whereMail("events.push('mail'); sendIt();")}
      const events = [];
      const realApp = SpreadsheetApp;
      SpreadsheetApp = Object.create(realApp, { flush: { value: () => { events.push('flush'); realApp.flush(); } } });
      const realRun = MailApp.sendEmail;
      MailApp.sendEmail = (mail) => {
        const said = JSON.stringify(realApp.getActiveSpreadsheet().getSheetByName('Informes').getDataRange().getValues());
        console.log(events.join() + ' ' + said.includes(mail.to + ' · enviándose'));
        realRun(mail);
      };`;
    const { report } = addOn.answerWhere(watched, send, 'Sí');
    expect(report.logs).toEqual([
      'flush true',
      'flush,mail,flush,flush true',
      'flush,mail,flush,flush,mail,flush,flush true',
    ]);
  });

  test('rows and columns that move while it sends take their notes with them', () => {
    const moves = `
      const tab = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Informes');
      tab.insertRowBefore(2); tab.insertColumnBefore(1); sendIt();`;
    addOn.answerWhere(whereMail(moves), send, 'Sí');
    expect(sentTo()).toMatchObject({
      'Informe de Ayapango - Reporte 3': `${addresses[0]} · 05/09/2023 12:00`,
      'Informe de Luvianos - Reporte 3': `${addresses[1]} · 05/09/2023 12:00\n${addresses[2]} · 05/09/2023 12:00`,
    });
    expect(mailed(addOn.answer(send, 'Sí'))).toEqual([]);
  });

  test('whatever call an execution is ended at', () => {
    const reset = (): void => {
      addOn.script(`
        const [headers, ...rows] = sheet('Informes').getDataRange().getValues();
        sheet('Informes').getRange(2, headers.indexOf('Enviado a') + 1, rows.length).clearContent();
        for (const [, id] of rows.map((row) => /\\/d\\/([\\w-]+)/.exec(row[2])))
          for (const permission of Drive.Permissions.list(id).permissions)
            if (permission.role !== 'owner') Drive.Permissions.remove(id, permission.id);`);
      addOn.useQuota('email', 0);
    };
    // None of the others is read, and each is one more to hand from run to run.
    addOn.script(`
      const needed = ['Municipios', 'Informes', 'Configuración'];
      for (const tab of book.getSheets()) if (!needed.includes(tab.getName())) book.deleteSheet(tab);`);
    const { calls } = addOn.answer(send, 'Sí').report;
    const total = Object.values<number>({ ...calls }).reduce((sum, count) => sum + count, 0);
    expect(total).toBeGreaterThan(30);
    let [ended, doubtful] = [0, 0];
    for (let at = 0; at <= total; at += 1) {
      reset();
      const first = addOn.answerEndedAfter(at, send, 'Sí');
      if (!first.report.ok || first.words.includes('Exceeded')) ended += 1;
      const got = [first, addOn.answer(send, 'Sí')].flatMap(mailed);
      expect({ at, twice: got.length - new Set(got).size }).toEqual({ at, twice: 0 });
      // Nobody is forgotten either: who got nothing is told of, for a person to verify.
      const cells = Object.values(sentTo()).join();
      const waiting = addresses.filter((address) => cells.includes(`${address} · enviándose`));
      expect({ at, known: new Set([...got, ...waiting]).size }).toEqual({ at, known: addresses.length });
      expect(waiting.length).toBeLessThanOrEqual(1);
      doubtful += waiting.length;
    }
    expect(ended).toBeGreaterThan(30);
    expect(doubtful).toBeGreaterThan(3);
  });
});

describe('hostile data', () => {
  test('nothing that is typed can add a header, a recipient or a line', () => {
    configure('Institución', 'Instituto\nBcc: robo@malo.example\u202Eelpmaxe');
    addOn.script(`
      const tab = sheet('Informes');
      tab.getRange(2, 2).setValue('Informe\\r\\nBcc: robo@malo.example\\r\\n\\r\\n<script>alert(1)</script>');`);
    authorise('Ayapango', 'ana@ayapango.example\nBcc: robo');
    authorise('Luvianos', '"x, robo@malo.example"@luvianos.example, =HYPERLINK("a")@luvianos.example, a@b@c.example');
    const told = addOn.answer(send, 'Sí');
    expect(told.report.mails.map(({ to, cc, bcc }) => [to, cc, bcc])).toEqual([['ana@ayapango.example', '', '']]);
    const [mail] = told.report.mails;
    expect(mail?.subject).toBe('Informe Bcc: robo@malo.example <script>alert(1)</script>');
    expect(mail?.name).toBe('Instituto Bcc: robo@malo.example elpmaxe');
    expect(mail?.body.split('\n').filter((line) => line.startsWith('Bcc:'))).toEqual([]);
    expect(permissions()).toEqual(['reader ana@ayapango.example']);
    const shown = addOn.click(preview).report.dialogs[0]?.html;
    expect(shown).not.toContain('<script>');
    expect(shown).toContain('«Bcc:»');
  });

  test('a link that leads elsewhere is shared with nobody', () => {
    addOn.script(`
      sheet('Informes').getRange(2, 3).setValue('https://docs.google.com.malo.example/document/d/1234567890abcdef/edit');
      sheet('Informes').getRange(3, 3).setValue("javascript:alert('/d/1234567890abcdef')");`);
    const told = addOn.answer(send, 'Sí');
    expect(told.words).toContain('No hay nada por enviar.');
    expect(told.report.mails).toEqual([]);
  });
});
