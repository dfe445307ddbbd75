import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { makeBlob } from '../../../../scripts/local/services/blob/blob';
import { mimeTypes } from '../../../../scripts/local/services/blob/content-types';
import { makeDrive, makeDriveApp } from '../../../../scripts/local/services/drive/index';
import { runHost, type TestRun } from '../fetch/run-host';

const perFile = ['https://www.googleapis.com/auth/drive.file'];

function open(run: TestRun = {}) {
  const host = runHost(run);
  const folder = host.input.driveFolder;
  const blob = (text: string, contentType: string, name: string | null = null) =>
    makeBlob(host, { bytes: new Uint8Array(Buffer.from(text)), contentType, name });
  return {
    host,
    folder,
    blob,
    Drive: makeDrive(host),
    DriveApp: makeDriveApp(host),
    on: () => readdirSync(folder).sort(),
  };
}

function idOf(file: { id?: string }): string {
  return file.id ?? 'no id';
}

function failure(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    return String(error);
  }
  return 'nothing was thrown';
}

function names(iterator: GoogleAppsScript.Drive.FileIterator | GoogleAppsScript.Drive.FolderIterator): string[] {
  const found: string[] = [];
  while (iterator.hasNext()) found.push(iterator.next().getName());
  return found;
}

describe('a report imported as a Google document', () => {
  const document = { name: 'Luvianos: informe 3/2026', mimeType: mimeTypes.GOOGLE_DOCS };

  test('lies in the drive folder as the .docx it was, under a name a disk can bear', () => {
    const { Drive, blob, folder, host, on } = open({ scopes: perFile });
    const file = Drive.Files.create(document, blob('docx', mimeTypes.MICROSOFT_WORD));
    expect(file).toEqual({ kind: 'drive#file', id: file.id, name: document.name, mimeType: mimeTypes.GOOGLE_DOCS });
    expect(on()).toEqual(['Luvianos_ informe 3_2026.docx']);
    expect(readFileSync(join(folder, 'Luvianos_ informe 3_2026.docx'), 'utf8')).toBe('docx');
    expect(host.output.files).toEqual([
      {
        id: file.id,
        name: document.name,
        mimeType: mimeTypes.GOOGLE_DOCS,
        path: join(folder, 'Luvianos_ informe 3_2026.docx'),
      },
    ]);
    expect(host.calls).toMatchObject({ drive: 1, other: 0 });
  });

  test('gives that .docx back, but only with alt=media', () => {
    const { Drive, blob } = open();
    const id = idOf(Drive.Files.create(document, blob('docx', mimeTypes.MICROSOFT_WORD)));
    const back = Drive.Files.export(id, mimeTypes.MICROSOFT_WORD, { alt: 'media' });
    expect([back.getDataAsString(), back.getContentType()]).toEqual(['docx', mimeTypes.MICROSOFT_WORD]);
    expect(failure(() => Drive.Files.export(id, mimeTypes.MICROSOFT_WORD))).toBe(
      'GoogleJsonResponseException: API call to drive.files.export failed with error: Export requires alt=media to download the exported content.',
    );
  });

  test('becomes a PDF where LibreOffice converts, and says what is missing where not', () => {
    const converting = open({
      convert: (data, from, to) =>
        Buffer.from(`${from}>${to}:${Buffer.from(data, 'base64').toString()}`).toString('base64'),
    });
    const id = idOf(converting.Drive.Files.create(document, converting.blob('x', mimeTypes.MICROSOFT_WORD)));
    const pdf = converting.DriveApp.getFileById(id).getAs('application/pdf');
    expect([pdf.getDataAsString(), pdf.getName()]).toEqual(['docx>pdf:x', `${document.name}.pdf`]);
    const bare = open({ convert: () => null });
    const other = idOf(bare.Drive.Files.create(document, bare.blob('x', mimeTypes.MICROSOFT_WORD)));
    expect(failure(() => bare.Drive.Files.export(other, 'application/pdf', { alt: 'media' }))).toContain(
      'needs LibreOffice',
    );
  });

  test('cannot be made of just anything, nor more than 2,000 times a day', () => {
    const { Drive, blob, host, on } = open();
    expect(failure(() => Drive.Files.create(document, blob('x', mimeTypes.PNG)))).toContain(
      'conversion is not supported',
    );
    host.state.quota.used['conversion'] = 2000;
    expect(failure(() => Drive.Files.create(document, blob('x', mimeTypes.MICROSOFT_WORD)))).toContain(
      'too many times for one day',
    );
    expect(existsSync(host.input.driveFolder) ? on() : []).toEqual([]);
  });

  test('can be blank, and opens', () => {
    const { Drive, folder, on } = open();
    Drive.Files.create({ name: 'Vacío', mimeType: mimeTypes.GOOGLE_DOCS });
    Drive.Files.create({ name: 'Hoja', mimeType: mimeTypes.GOOGLE_SHEETS });
    expect(on()).toEqual(['Hoja.xlsx', 'Vacío.docx']);
    const parts = Object.keys(unzipSync(readFileSync(join(folder, 'Hoja.xlsx'))));
    expect(parts).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/worksheets/sheet1.xml',
    ]);
  });

  test('keeps its name beside another of the same name', () => {
    const { Drive, blob, on } = open();
    const twice = [1, 2].map(() => Drive.Files.create(document, blob('x', mimeTypes.MICROSOFT_WORD)).name);
    expect(twice).toEqual([document.name, document.name]);
    expect(on()).toEqual(['Luvianos_ informe 3_2026 (2).docx', 'Luvianos_ informe 3_2026.docx']);
  });
});

test.each(['../../fuera', '..', '.oculto', 'a/b\\c:d*e', ' ', 'x'.repeat(400), 'CON\u0000', 'ñ'.repeat(250)])(
  'a file named %j stays inside the drive folder',
  (name) => {
    const { Drive, blob, on } = open();
    const id = idOf(Drive.Files.create({ name, mimeType: 'text/plain' }, blob('x', 'text/plain')));
    expect(on()).toHaveLength(1);
    expect(Drive.Files.get(id).name).toBe(name);
    expect(Drive.Files.get(id, { alt: 'media' })).toBe('x');
  },
);

describe('folders', () => {
  test('are real, and move with what is in them', () => {
    const { Drive, blob, folder, host } = open();
    const reports = idOf(Drive.Files.create({ name: 'Informes', mimeType: mimeTypes.FOLDER }));
    const year = idOf(Drive.Files.create({ name: '2026', mimeType: mimeTypes.FOLDER, parents: [reports] }));
    const file = idOf(Drive.Files.create({ name: 'a.txt', parents: [year] }, blob('a', 'text/plain')));
    expect(existsSync(join(folder, 'Informes/2026/a.txt'))).toBe(true);
    Drive.Files.update({ name: 'Año 2026' }, year, null, { addParents: 'root', removeParents: reports });
    expect(existsSync(join(folder, 'Año 2026/a.txt'))).toBe(true);
    expect(Drive.Files.get(file, { alt: 'media' })).toBe('a');
    expect(host.output.files[0]?.path).toBe(join(folder, 'Año 2026/a.txt'));
  });

  test('hold each file once, and never themselves', () => {
    const { Drive } = open();
    const [one = '', two = ''] = ['uno', 'dos'].map((name) =>
      idOf(Drive.Files.create({ name, mimeType: mimeTypes.FOLDER })),
    );
    expect(failure(() => Drive.Files.update({}, one, null, { addParents: two }))).toContain(
      'Increasing the number of parents',
    );
    Drive.Files.update({}, two, null, { addParents: one, removeParents: 'root' });
    expect(failure(() => Drive.Files.update({}, one, null, { addParents: two, removeParents: 'root' }))).toContain(
      'into itself',
    );
    expect(failure(() => Drive.Files.create({ name: 'x', parents: ['nada'] }))).toBe(
      'GoogleJsonResponseException: API call to drive.files.create failed with error: File not found: nada.',
    );
  });
});

describe('the trash', () => {
  test('takes files out of the folder and gives them back', () => {
    const { Drive, blob, on, host, folder } = open();
    const id = idOf(Drive.Files.create({ name: 'a.txt' }, blob('a', 'text/plain')));
    Drive.Files.update({ trashed: true }, id);
    expect(on().filter((name) => !name.startsWith('.'))).toEqual([]);
    expect(host.output.files).toEqual([]);
    expect(Drive.Files.get(id, { fields: 'trashed' })).toEqual({ trashed: true });
    Drive.Files.update({ trashed: false }, id);
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('a');
  });

  test('covers what is in a trashed folder, and can be emptied', () => {
    const { Drive, blob } = open();
    const parent = idOf(Drive.Files.create({ name: 'Viejos', mimeType: mimeTypes.FOLDER }));
    const id = idOf(Drive.Files.create({ name: 'a.txt', parents: [parent] }, blob('a', 'text/plain')));
    Drive.Files.update({ trashed: true }, parent);
    expect(Drive.Files.get(id, { fields: 'trashed,explicitlyTrashed' })).toEqual({
      trashed: true,
      explicitlyTrashed: false,
    });
    Drive.Files.emptyTrash();
    expect(failure(() => Drive.Files.get(id))).toContain('File not found');
  });
});

describe('listing', () => {
  function library() {
    const run = open();
    const { Drive, blob, host } = run;
    const folder = idOf(Drive.Files.create({ name: 'Carpeta', mimeType: mimeTypes.FOLDER }));
    for (const [name, parents] of [
      ['Informe Luvianos', [folder]],
      ['Informe Amatepec', undefined],
      ["O'Higgins", undefined],
    ] as const) {
      host.clock.now += 1000;
      Drive.Files.create(
        { name, appProperties: { clave: name }, ...(parents && { parents: [...parents] }) },
        blob('x', 'text/plain'),
      );
    }
    const find = (q: string) => Drive.Files.list({ q, orderBy: 'name' }).files?.map(({ name }) => name);
    return { ...run, folder, find };
  }

  test('finds by name, type, folder, properties and dates', () => {
    const { find, folder, host } = library();
    expect(find("name contains 'luv'")).toEqual(['Informe Luvianos']);
    expect(find("name contains 'vianos'")).toEqual([]);
    expect(find("name = 'Informe Amatepec' or name = 'O\\'Higgins'")).toEqual(['Informe Amatepec', "O'Higgins"]);
    expect(find(`'${folder}' in parents and trashed = false`)).toEqual(['Informe Luvianos']);
    expect(
      find(`not '${folder}' in parents and mimeType != '${mimeTypes.FOLDER}' and not name contains 'Libro'`),
    ).toEqual(['Informe Amatepec', "O'Higgins"]);
    expect(find("appProperties has { key='clave' and value='Informe Luvianos' }")).toEqual(['Informe Luvianos']);
    const since = new Date(host.clock.now - 500).toISOString();
    expect(
      find(
        `modifiedTime > '${since}' and (name contains 'O' or name contains 'Inf') and 'me' in owners and mimeType = 'text/plain'`,
      ),
    ).toEqual(["O'Higgins"]);
  });

  test.each(["name ~ 'x'", "name contains 'x", 'trashed = quizás', "'x' in nada", "name = 'a' or", "(name = 'a'"])(
    'refuses %s',
    (q) => {
      expect(failure(() => library().Drive.Files.list({ q }))).toBe(
        'GoogleJsonResponseException: API call to drive.files.list failed with error: Invalid Value',
      );
    },
  );

  test('gives pages, each file once', () => {
    const { Drive } = library();
    const found: unknown[] = [];
    let pageToken: string | undefined;
    do {
      const page = Drive.Files.list({ pageSize: 2, pageToken, fields: 'nextPageToken,files(name)' });
      expect(page.files?.length).toBeLessThanOrEqual(2);
      found.push(...(page.files ?? []).map(({ name }) => name));
      pageToken = page.nextPageToken;
    } while (pageToken !== undefined);
    expect(found.sort()).toEqual(['Carpeta', 'Informe Amatepec', 'Informe Luvianos', 'Libro de prueba', "O'Higgins"]);
  });
});

describe('fields', () => {
  test('are those asked for', () => {
    const { Drive, blob } = open();
    const id = idOf(Drive.Files.create({ name: 'a.txt', description: 'una' }, blob('hola', 'text/plain')));
    expect(Drive.Files.get(id, { fields: 'name,size,owners(emailAddress),capabilities/canEdit,parents' })).toEqual({
      name: 'a.txt',
      size: '4',
      owners: [{ emailAddress: 'persona@luvianos.gob.mx' }],
      capabilities: { canEdit: true },
      parents: [expect.any(String)],
    });
    expect(Drive.Files.get(id, { fields: '*' })).toMatchObject({
      description: 'una',
      fileExtension: 'txt',
      trashed: false,
    });
    expect(failure(() => Drive.Files.get(id, { fields: 'nombre' }))).toContain('Invalid field selection nombre');
    expect(failure(() => Drive.Files.get(id, { fields: 'md5Checksum' }))).toContain('md5Checksum is not implemented');
  });

  test('can be set to null to remove a property', () => {
    const { Drive } = open();
    const id = idOf(Drive.Files.create({ name: 'a', mimeType: mimeTypes.FOLDER, properties: { a: '1', b: '2' } }));
    Drive.Files.update({ properties: { a: null } as unknown as Record<string, string> }, id);
    expect(Drive.Files.get(id, { fields: 'properties' })).toEqual({ properties: { b: '2' } });
  });
});

describe('permissions', () => {
  test('are added, changed and removed', () => {
    const { Drive } = open();
    const id = idOf(Drive.Files.create({ name: 'a', mimeType: mimeTypes.FOLDER }));
    const shared = Drive.Permissions.create({ type: 'user', role: 'reader', emailAddress: 'b@c.mx' }, id, {
      sendNotificationEmail: false,
    });
    expect(shared).toEqual({
      kind: 'drive#permission',
      id: expect.stringMatching(/^\d{20}$/) as unknown,
      type: 'user',
      role: 'reader',
    });
    Drive.Permissions.update({ role: 'writer' }, id, shared.id ?? '');
    expect(Drive.Permissions.list(id, { fields: 'permissions(emailAddress,role)' })).toEqual({
      permissions: [
        { emailAddress: 'persona@luvianos.gob.mx', role: 'owner' },
        { emailAddress: 'b@c.mx', role: 'writer' },
      ],
    });
    Drive.Permissions.remove(id, shared.id ?? '');
    expect(Drive.Permissions.list(id).permissions).toHaveLength(1);
    expect(
      failure(() => Drive.Permissions.create({ type: 'user', role: 'owner', emailAddress: 'b@c.mx' }, id)),
    ).toContain('transferOwnership');
  });
});

describe('who may see what', () => {
  test('under drive.file a script reaches only what it made', () => {
    const run = open({ scopes: perFile });
    mkdirSync(run.folder, { recursive: true });
    writeFileSync(join(run.folder, 'de-otra-persona.txt'), 'x');
    const book = run.host.book.id;
    expect(run.Drive.Files.list({}).files).toEqual([]);
    expect(failure(() => run.Drive.Files.get(book))).toBe(
      `GoogleJsonResponseException: API call to drive.files.get failed with error: File not found: ${book}.`,
    );
    expect(failure(() => run.DriveApp.createFolder('x'))).toContain('https://www.googleapis.com/auth/drive');
    expect(failure(() => run.DriveApp.getFileById('x'))).toContain('drive.readonly');
  });

  test('with the whole Drive, also what a person put into the folder, and no more what they deleted', () => {
    const first = open();
    mkdirSync(join(first.folder, 'Fotos'), { recursive: true });
    writeFileSync(join(first.folder, 'Fotos/escudo.png'), 'x');
    const found = first.DriveApp.getFoldersByName('Fotos').next().getFiles().next();
    expect([found.getName(), found.getMimeType()]).toEqual(['escudo.png', 'image/png']);
    rmSync(join(first.folder, 'Fotos/escudo.png'));
    const later = runHost({ driveFolder: first.folder });
    Object.assign(later.state.drive, first.host.state.drive);
    expect(names(makeDriveApp(later).getFilesByName('escudo.png'))).toEqual([]);
    expect(makeDrive(later).Files.list({ q: "name = 'Fotos'" }).files).toHaveLength(1);
  });

  test('not at all in a simple trigger', () => {
    expect(failure(() => open({ context: 'simple-trigger' }).Drive.Files.list({}))).toMatch(
      /^Exception: You do not have permission/,
    );
  });
});

describe('DriveApp', () => {
  test('makes, finds, changes and moves files', () => {
    const { DriveApp, folder } = open();
    const target = DriveApp.createFolder('Carpeta');
    const file = DriveApp.createFile('nota.txt', 'hola');
    expect(file.setName('nota 2.txt').setDescription('d').moveTo(target).getName()).toBe('nota 2.txt');
    expect(readFileSync(join(folder, 'Carpeta/nota 2.txt'), 'utf8')).toBe('hola');
    expect([file.getMimeType(), file.getSize(), file.getDescription()]).toEqual(['text/plain', 4, 'd']);
    expect(names(file.getParents())).toEqual(['Carpeta']);
    expect(file.setContent('adiós').getBlob().getDataAsString()).toBe('adiós');
    const copy = file.makeCopy('copia.txt', DriveApp.getRootFolder());
    expect(names(DriveApp.getFilesByName('copia.txt'))).toEqual(['copia.txt']);
    copy.setTrashed(true);
    expect(names(DriveApp.getFilesByName('copia.txt'))).toEqual([]);
    expect(names(DriveApp.getTrashedFiles())).toEqual(['copia.txt']);
    expect(names(target.searchFiles("title contains 'nota' and modifiedDate > '2020-01-01'"))).toEqual(['nota 2.txt']);
  });

  test('knows the spreadsheet itself', () => {
    const { DriveApp, host } = open();
    const book = DriveApp.getFileById(host.book.id);
    expect([book.getName(), book.getMimeType()]).toEqual(['Libro de prueba', mimeTypes.GOOGLE_SHEETS]);
    book.addViewer('b@c.mx');
    expect(
      DriveApp.getFileById(host.book.id)
        .getViewers()
        .map((user) => user.getEmail()),
    ).toContain('b@c.mx');
  });

  test('counts editors and the owner among the viewers', () => {
    const { DriveApp } = open();
    const file = DriveApp.createFile('a', 'x').addEditor('e@c.mx').addViewers(['v@c.mx', 'e@c.mx']);
    const emails = (users: GoogleAppsScript.Drive.User[]) => users.map((user) => user.getEmail());
    expect(emails(file.getViewers())).toEqual(['persona@luvianos.gob.mx', 'e@c.mx', 'v@c.mx']);
    expect(emails(file.getEditors())).toEqual(['persona@luvianos.gob.mx', 'e@c.mx']);
    expect(String(file.removeEditor('e@c.mx').getAccess('e@c.mx'))).toBe('NONE');
  });

  test('opens files to everyone with the link', () => {
    const { DriveApp } = open();
    const [anyone, view] = [DriveApp.Access.ANYONE_WITH_LINK, DriveApp.Permission.VIEW] as unknown as [
      GoogleAppsScript.Drive.Access,
      GoogleAppsScript.Drive.Permission,
    ];
    const file = DriveApp.createFile('a', 'x').setSharing(anyone, view);
    expect([String(file.getSharingAccess()), String(file.getSharingPermission())]).toEqual([
      'ANYONE_WITH_LINK',
      'VIEW',
    ]);
  });

  test('says what is wrong', () => {
    const { DriveApp } = open();
    expect(failure(() => DriveApp.getFileById('nada'))).toBe(
      'Exception: No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.',
    );
    expect(failure(() => DriveApp.getFilesByName('nada').next())).toBe(
      'Exception: Cannot retrieve the next object: iterator has reached the end.',
    );
    expect(failure(() => DriveApp.createFile('a', 'x').getThumbnail())).toBe(
      'Error: local host: File.getThumbnail is not implemented',
    );
  });
});

describe('calls of DriveApp that fit nothing are refused in the live words', () => {
  const { DriveApp, blob } = open();
  const file = DriveApp.createFile('acta.txt', 'texto');
  const folder = DriveApp.createFolder('Actas');

  test.each([
    ['no name', () => DriveApp.createFile(null, ''), 'Invalid argument: name'],
    ['a nameless blob', () => DriveApp.createFile(blob('x', 'text/plain')), 'Blob object must have non-null name'],
    ['a blob and text', () => DriveApp.createFile(blob('x', 'text/plain'), ''), 'The parameters (Blob,String)'],
    ['a copy to a text', () => file.makeCopy('a', 'b' as never), 'The parameters (String,String)'],
    ['a folder before a name', () => file.makeCopy(folder as never, 'b' as never), '(DriveApp.Folder,String)'],
    ['a folder without a name', () => DriveApp.createFolder(undefined as never), 'The parameters () don'],
    ['a move nowhere', () => file.moveTo(undefined as never), 'method signature for DriveApp.File.moveTo'],
    ['the root', () => DriveApp.getRootFolder().setStarred(true), 'Access denied: DriveApp'],
  ])('%s', (_what, call, words) => {
    expect(failure(call)).toContain(words);
  });

  test('a copy keeps its name where none is given, and things print as what they are called', () => {
    expect(file.makeCopy().getName()).toBe('acta.txt');
    expect(file.makeCopy(folder).getParents().next().getName()).toBe('Actas');
    const printed = (thing: { toString: () => string }) => thing.toString();
    expect([printed(file), printed(folder), printed(DriveApp)]).toEqual(['acta.txt', 'Actas', 'Drive']);
  });

  test('setContent takes text only: a blob becomes its name', () => {
    file.setContent(blob('x', 'text/plain') as never);
    expect(file.getBlob().getDataAsString()).toBe('Blob');
  });

  test('editors may be kept from sharing', () => {
    expect(file.isShareableByEditors()).toBe(true);
    expect(file.setShareableByEditors(false).isShareableByEditors()).toBe(false);
  });
});

test('new content of the advanced service brings its type', () => {
  const { Drive, blob } = open();
  const file = Drive.Files.create({ name: 'u.txt', mimeType: 'text/plain' });
  expect(Drive.Files.update({}, idOf(file), blob('%PDF', 'application/pdf')).mimeType).toBe('application/pdf');
  expect(failure(() => Drive.Files.create({ name: 'x' }, 'texto'))).toContain('only supports Blob types for upload');
  expect(failure(() => Drive.Files.copy(null, null as never))).toContain(
    'drive.files.copy failed with error: Required',
  );
});
