import { spawnSync } from 'node:child_process';

/** A program that the checks need, and the Debian package that brings it. */
interface Tool {
  readonly what: string;
  readonly debianPackage: string;
  readonly isThere: () => boolean;
}

const TOOLS: readonly Tool[] = [
  {
    what: 'soffice (LibreOffice Writer)',
    debianPackage: 'libreoffice-writer',
    isThere: () => runs('soffice', '--version'),
  },
  {
    what: 'soffice (LibreOffice Calc)',
    debianPackage: 'libreoffice-calc',
    isThere: () => runs('soffice', '--version'),
  },
  { what: 'pdftotext', debianPackage: 'poppler-utils', isThere: () => runs('pdftotext', '-v') },
  { what: 'pdftoppm', debianPackage: 'poppler-utils', isThere: () => runs('pdftoppm', '-v') },
  { what: 'fc-match', debianPackage: 'fontconfig', isThere: () => runs('fc-match', '--version') },
  { what: 'a font as wide as Arial (Liberation Sans)', debianPackage: 'fonts-liberation', isThere: hasArialMetrics },
];

/** What this machine lacks for the checks, each with the way to get it; empty when nothing. */
export function missingTools(): string[] {
  return TOOLS.filter((tool) => !tool.isThere()).map(
    ({ what, debianPackage }) => `${what}: sudo apt-get install --no-install-recommends ${debianPackage}`,
  );
}

function runs(command: string, argument: string): boolean {
  return spawnSync(command, [argument], { stdio: 'ignore' }).error === undefined;
}

/** Page numbers only hold with Arial's widths, which these families share. */
function hasArialMetrics(): boolean {
  const { stdout } = spawnSync('fc-match', ['-f', '%{family}', 'Arial'], { encoding: 'utf8' });
  return /Arial|Liberation Sans|Arimo/.test(stdout || '');
}
