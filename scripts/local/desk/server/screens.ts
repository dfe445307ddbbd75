import type { HostResult, HostScreen } from '../host/messages';
import type { DeskResult } from '../protocol';

/** Screens that can still be asked for: a person looks at one or two. */
const remembered = 20;

/** The add-on's screens by number, each with what stands for Google's own script in it. */
export class Screens {
  private readonly pages = new Map<number, string>();
  private lastId = 0;

  /** @param frameScript stands for google.script in a screen, and talks to the page around it */
  constructor(private readonly frameScript: string) {}

  /** @returns the result as the page gets it: its screens by number */
  numbered(result: HostResult): DeskResult {
    return { ...result, screens: result.screens.map((screen) => this.add(screen)) };
  }

  get(id: number): string | undefined {
    return this.pages.get(id);
  }

  private add({ kind, title, html }: HostScreen): DeskResult['screens'][number] {
    this.lastId += 1;
    this.pages.set(this.lastId, this.withScript(html));
    this.pages.delete(this.lastId - remembered);
    return { kind, title, id: this.lastId };
  }

  /** First of all, as Google's is. */
  private withScript(html: string): string {
    const script = `<script>${this.frameScript}</script>`;
    return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + script) : script + html;
  }
}
