// Keeps a previewed page up to date and tells its editor what is wrong with it and where it comes from.
"use strict";
(() => {
  const own = "/__dateline__/";
  const tag = document.currentScript;
  const page = { edition: tag.dataset.edition, name: tag.dataset.name, status: tag.dataset.status };
  const kept = sessionStorage;
  if (document.getElementById("dateline-preview")) return;

  // ——— What the editor sees ———

  const make = (kind, words, style) => {
    const made = document.createElement(kind);
    if (words !== undefined) made.textContent = words;
    if (style) made.className = style;
    return made;
  };
  const host = make("dateline-preview");
  host.id = "dateline-preview";
  const shade = host.attachShadow({ mode: "open" });
  const sheet = make("link");
  sheet.rel = "stylesheet";
  sheet.href = own + "preview.css";
  const bar = make("div", undefined, "bar");
  const status = make("span", "", "status");
  const lost = make("span", "reconnecting…", "lost");
  const origin = make("button", "Where from?");
  const follow = make("input");
  const faults = make("section", undefined, "faults");
  const panel = make("section", undefined, "panel");
  for (const part of [lost, faults, panel]) part.hidden = true;
  faults.setAttribute("role", "alert");
  follow.type = "checkbox";
  follow.checked = kept.getItem("dateline-follow") === "yes";
  follow.addEventListener("change", () => kept.setItem("dateline-follow", follow.checked ? "yes" : "no"));
  const label = make("label");
  label.title = "Go to the post that is being edited";
  label.append(follow, "Follow");
  bar.append(status, lost, label, origin);
  shade.append(sheet, bar, faults, panel);
  document.documentElement.append(host);

  const banners = {
    draft: "Draft: nobody else sees it",
    scheduled: "Scheduled: not published yet",
    expired: "Expired: no longer published",
  };
  const showStatus = () => { status.textContent = banners[page.status] || ""; };
  showStatus();

  const showFaults = (found, more) => {
    const errors = found.filter((fault) => fault.severity === "error");
    faults.replaceChildren();
    faults.hidden = errors.length === 0;
    if (faults.hidden) return;
    const close = make("button", "Hide");
    close.addEventListener("click", () => { faults.hidden = true; });
    const list = make("ol");
    for (const fault of [...errors, ...found.filter((fault) => fault.severity !== "error")]) list.append(shown(fault));
    faults.append(make("h2", errors.length === 1 ? "This is at fault" : `${errors.length} things are at fault`), list);
    if (more) faults.append(make("p", `… and ${more} more; the terminal names all of them`));
    faults.append(close);
  };
  const shown = (fault) => {
    const item = make("li", undefined, fault.severity);
    const place = [fault.path, fault.line, fault.line && fault.column].filter(Boolean).join(":");
    item.append(make("div", place, "place"), make("p", fault.message, "message"));
    if (fault.excerpt && fault.line) {
      const caret = fault.column ? "\n" + " ".repeat(String(fault.line).length + 2 + fault.column) + "^" : "";
      item.append(make("pre", `${fault.line} | ${fault.excerpt.replaceAll("\t", " ")}${caret}`));
    }
    if (fault.help) item.append(make("p", "→ " + fault.help, "help"));
    return item;
  };

  origin.addEventListener("click", async () => {
    panel.hidden = !panel.hidden;
    if (!panel.hidden) await showOrigin();
  });
  const showOrigin = async () => {
    const answer = await fetch(`${own}origin?name=${encodeURIComponent(page.name)}`);
    if (!answer.ok) return panel.replaceChildren(make("h2", "Nothing is known of this page"));
    const told = await answer.json();
    const rows = make("table");
    const row = (name, value, why) => {
      const line = make("tr");
      line.append(make("th", name), make("td", value), make("td", why || "", "why"));
      rows.append(line);
    };
    row("Source", told.source ? `${told.source}:${told.line}` : "no single file: a list of posts", told.facts && `read as ${told.facts.loader}`);
    row("Layouts", told.layouts.join(" ← "));
    if (told.facts) facts(told.facts, row);
    panel.replaceChildren(make("h2", "Where this page comes from"), rows);
    if (told.lines.length) panel.append(make("h2", "The source, with what is not part of the article struck through"), source(told.lines));
  };
  const facts = (read, row) => {
    const names = ["shown_title", "date", "updated", "authors", "categories", "tags", "language", "slug", "summary", "image"];
    for (const name of names) {
      const value = Array.isArray(read[name]) ? read[name].join(", ") : read[name];
      const why = read.evidence[name === "shown_title" ? "title" : name];
      if (value || name === "date") row(name.replace("shown_", ""), value || "none", why && reason(why));
    }
    for (const guess of read.guessed_tags || []) {
      row("tag", guess.tag, reason({ ...guess, origin: "guessed from what the site’s posts say", lines: [] }));
    }
  };
  const reason = (why) => {
    const lines = why.lines.length ? `, line ${why.lines.join(", ")}` : "";
    const sure = why.certainty < 1 ? `, ${Math.round(why.certainty * 100)} % sure` : "";
    return `${why.origin}${lines}${sure}${why.reason ? ": " + why.reason : ""}`;
  };
  const source = (lines) => {
    const list = make("ul", undefined, "lines");
    for (const [number, text, why] of lines) {
      const line = make("li");
      line.append(make("span", String(number), "number"), make(why ? "del" : "span", text));
      if (why) line.append(make("span", `  ${why}`, "why"));
      list.append(line);
    }
    return list;
  };

  // ——— From the old page to the new one, in place ———

  const parsed = (text) => new DOMParser().parseFromString(text, "text/html");
  const read = () => fetch(location.href, { cache: "no-store", headers: { accept: "text/html" } });
  // What the page was made from: scripts may since have changed it, and what they changed is left alone.
  let base = read().then(async (answer) => parsed(await answer.text()), () => null);

  const bring = async () => {
    const [old, answer] = [await base, await read()];
    if (!old || answer.redirected) return location.reload();
    const next = parsed(await answer.text());
    const script = next.querySelector(`script[src="${own}preview.js"]`);
    if (!script || scripts(next) !== scripts(old)) return location.reload();
    await swapHead(old, next);
    base = Promise.resolve(next);
    Object.assign(page, { edition: script.dataset.edition, name: script.dataset.name, status: script.dataset.status });
    document.title = next.title;
    sync(document.documentElement, old.documentElement, next.documentElement);
    sync(document.body, old.body, next.body);
    morph(document.body, old.body, next.body);
    showStatus();
    if (!panel.hidden) showOrigin();
    window.dispatchEvent(new Event("dateline:changed"));
  };
  const scripts = (within) =>
    [...within.querySelectorAll("script:not([type='application/ld+json'])")]
      .map((one) => one.getAttribute("src") || one.textContent).join("\n");

  const swapHead = async (old, next) => {
    const words = (within) => new Set([...within.head.children].map((part) => part.outerHTML));
    const [before, after] = [words(old), words(next)];
    const loading = [];
    for (const part of next.head.children) {
      if (before.has(part.outerHTML) || part.localName === "script") continue;
      const added = document.importNode(part, true);
      if (part.localName === "link" && part.rel === "stylesheet") loading.push(loaded(added));
      document.head.append(added);
    }
    await Promise.all(loading);
    const gone = (part) => part.dataset.previewOf || part.outerHTML;
    for (const part of [...document.head.children]) if (before.has(gone(part)) && !after.has(gone(part))) part.remove();
  };
  const loaded = (link) => new Promise((done) => {
    link.addEventListener("load", done, { once: true });
    link.addEventListener("error", done, { once: true });
    setTimeout(done, 3000);
  });

  const sync = (live, old, next) => {
    for (const { name, value } of next.attributes) if (old.getAttribute(name) !== value) live.setAttribute(name, value);
    for (const { name } of old.attributes) if (!next.hasAttribute(name)) live.removeAttribute(name);
  };
  const alike = (one, other) =>
    one.nodeType === other.nodeType && one.nodeName === other.nodeName && (one.id || "") === (other.id || "");
  // The live node of each old one: the next of its kind, since scripts may have put others in between.
  const twins = (live, olds) => {
    let at = live.firstChild;
    return olds.map((old) => {
      let found = at;
      while (found && !alike(found, old)) found = found.nextSibling;
      if (found) at = found.nextSibling;
      return found;
    });
  };
  const morph = (live, old, next) => {
    const [olds, nexts] = [[...old.childNodes], [...next.childNodes]];
    const lives = twins(live, olds);
    const least = Math.min(olds.length, nexts.length);
    let first = 0, last = 0;
    while (first < least && olds[first].isEqualNode(nexts[first])) first++;
    while (last < least - first && olds.at(-1 - last).isEqualNode(nexts.at(-1 - last))) last++;
    const end = last ? lives[olds.length - last] : (lives.at(-1) ? lives.at(-1).nextSibling : null);
    const width = Math.max(olds.length, nexts.length) - last;
    for (let at = first; at < width; at++) {
      change(live, lives[at], at < olds.length - last ? olds[at] : null, at < nexts.length - last ? nexts[at] : null, end);
    }
  };
  const change = (parent, live, old, next, end) => {
    if (old && next && live && alike(old, next)) {
      if (old.isEqualNode(next)) return;
      if (next.nodeType !== Node.ELEMENT_NODE) { live.nodeValue = next.nodeValue; return; }
      sync(live, old, next);
      morph(live, old, next);
      return;
    }
    if (next) parent.insertBefore(document.importNode(next, true), old && live ? live : end);
    if (old && live) live.remove();
  };

  // ——— Style sheets saved, pages not yet remade ———

  const restyle = async (changed) => {
    for (const link of [...document.querySelectorAll("link[rel=stylesheet]")]) {
      const path = new URL(link.href).pathname;
      if (!changed.includes(path)) continue;
      const twin = link.cloneNode();
      twin.dataset.previewOf = link.dataset.previewOf || link.outerHTML;
      twin.href = `${path}?${page.edition}.${Date.now()}`;
      link.after(twin);
      await loaded(twin);
      link.remove();
    }
  };

  // ——— News ———

  let work = Promise.resolve();
  const hear = (news) => { work = work.then(() => act(news)).catch(() => location.reload()); };
  const act = async (news) => {
    if (news.edition === page.edition && news.changed === true) return showFaults(news.faults, news.more);
    const here = decodeURI(location.pathname);
    const mine = news.changed === true || news.changed.includes(here);
    if (news.moved[here]) return location.replace(news.moved[here]);
    if (news.follow && follow.checked && news.follow !== location.pathname && !document.hidden) {
      return location.assign(news.follow);
    }
    if (mine) await bring();
    else page.edition = news.edition;
    if (news.changed !== true) {
      await restyle(news.changed);
      renew(news.changed);
    }
    showFaults(news.faults, news.more);
  };
  const renew = (changed) => {
    for (const image of document.images) {
      if (changed.includes(decodeURI(new URL(image.currentSrc || image.src, location.href).pathname))) image.src += "";
    }
  };

  // One line a browser: whoever holds the lock listens for all tabs. Without locks (plain http on a network
  // address) a tab listens for itself while it is seen.
  const channel = new BroadcastChannel("dateline-preview");
  channel.addEventListener("message", ({ data }) => {
    if (data.news) hear(data.news);
    if (data.ask && line) line.last && channel.postMessage({ news: line.last });
  });
  let line = null;
  const listen = () => {
    const source = new EventSource(`${own}events?edition=${encodeURIComponent(page.edition)}`);
    line = { source, last: null };
    source.addEventListener("message", ({ data }) => {
      const news = JSON.parse(data);
      line.last = { ...news, changed: true, follow: "", moved: {} };
      hear(news);
      if (shared) channel.postMessage({ news });
    });
    source.addEventListener("open", () => { lost.hidden = true; });
    source.addEventListener("error", () => {
      lost.hidden = false;
      if (source.readyState === EventSource.CLOSED) setTimeout(() => { if (line) listen(); }, 1000);
    });
  };
  const hangUp = () => { if (line) line.source.close(); line = null; };
  const shared = "locks" in navigator;
  if (shared) {
    const wait = new AbortController();
    let release = () => {};
    const lead = () => new Promise((done) => { release = done; listen(); });
    const queue = () => navigator.locks.request("dateline-preview", { signal: wait.signal }, lead).catch(() => {});
    queue();
    channel.postMessage({ ask: true });
    window.addEventListener("pagehide", () => { hangUp(); release(); });
    window.addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
  } else {
    const turn = () => { if (document.hidden) hangUp(); else if (!line) listen(); };
    document.addEventListener("visibilitychange", turn);
    window.addEventListener("pagehide", hangUp);
    turn();
  }
})();
