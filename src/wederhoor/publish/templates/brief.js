"use strict";
// The page is complete without this script: every link works. What it adds: both sides of a link beside each other,
// all words of a record lit at once, filters, keys, and the choice of colours.

const THEMES = ["auto", "light", "dark"];

function storedTheme() {
  try { return localStorage.getItem("wederhoor-theme") || "auto"; } catch { return "auto"; } // files may have no storage
}

function applyTheme(theme) {
  if (theme === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try { localStorage.setItem("wederhoor-theme", theme); } catch { /* this visit only */ }
}

applyTheme(storedTheme()); // before the first paint

document.addEventListener("DOMContentLoaded", () => {
  const byId = (id) => document.getElementById(id);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const texts = byId("texts");
  const records = byId("records");
  const back = byId("return");
  const say = (words) => { byId("live").textContent = words; };

  // going to words and back

  function beside() { return getComputedStyle(texts).overflowY === "auto"; }

  function unfold(element) {
    for (let outer = element; outer; outer = outer.parentElement) {
      if (outer.tagName === "DETAILS" && !outer.open) outer.open = true;
      outer.hidden = false;
    }
  }

  function bring(element, inside) {
    if (inside && beside()) {
      const top = element.getBoundingClientRect().top - texts.getBoundingClientRect().top;
      texts.scrollTo({ top: texts.scrollTop + top - texts.clientHeight * 0.3 });
      if (texts.getBoundingClientRect().top > innerHeight / 3) texts.scrollIntoView({ block: "start" });
    } else {
      const top = element.getBoundingClientRect().top + scrollY;
      scrollTo({ top: top - innerHeight * (element.matches("section, details") ? 0.08 : 0.28) });
    }
  }

  function mainLink(line) {
    return line.querySelector('a[href^="#words-"], a[href^="#text-"]') || line.querySelector("a");
  }

  function dim() {
    for (const element of all(".lit, .current")) element.classList.remove("lit", "current");
  }

  function light(record, root) {
    const found = record ? all(`[data-r~="${CSS.escape(record)}"]`, root) : [];
    for (const piece of found) piece.classList.add("lit");
    return found;
  }

  function showWords(spot) {
    const record = spot.dataset.for;
    const found = light(record, spot.closest(".text"));
    const piece = found.find((one) => spot.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);
    byId("line-" + record)?.classList.add("current");
    bring(piece || spot, true);
    piece?.focus({ preventScroll: true });
  }

  function showLine(line) {
    if (line.closest("#says") && line.dataset.stance !== undefined && line.hidden) clearStatements();
    if (line.closest("#who") && line.hidden) clearEntities();
    unfold(line);
    light(line.id.slice("line-".length), texts);
    line.classList.add("lit");
    bring(line, false);
    mainLink(line)?.focus({ preventScroll: true });
  }

  function show(hash) {
    let target = null;
    try { target = byId(decodeURIComponent(hash.slice(1))); } catch { return false; } // not ours: a stray % in the address
    if (!target) return false;
    if (records.matches(":popover-open")) records.hidePopover();
    dim();
    unfold(target);
    if (target.matches(".spot")) showWords(target);
    else if (target.id.startsWith("line-")) showLine(target);
    else bring(target, texts.contains(target) && target !== texts);
    back.hidden = !(texts.contains(target) && !beside() && history.state?.from);
    return true;
  }

  function go(hash, from) {
    history.pushState({ from: from || null }, "", hash);
    return show(hash);
  }

  addEventListener("popstate", () => (location.hash ? show(location.hash) : dim()));
  back.addEventListener("click", () => {
    const from = history.state?.from;
    if (from) go("#" + from);
  });

  // clicks

  function linesOf(piece) {
    return piece.dataset.r.split(" ").map((id) => byId("line-" + id)).filter(Boolean);
  }

  function choose(piece, lines) {
    records.replaceChildren();
    const head = document.createElement("p");
    head.textContent = "On these words";
    const list = document.createElement("ul");
    for (const line of lines) {
      const link = document.createElement("a");
      link.href = "#" + line.id;
      const kind = document.createElement("span");
      kind.className = "kind";
      kind.textContent = line.classList.contains("entity") ? "name" : line.classList.contains("event") ? "event" : "statement";
      const gist = document.createElement("bdi");
      gist.textContent = line.dataset.gist;
      if (line.dataset.stance) gist.className = "stance-" + line.dataset.stance;
      link.append(kind, gist);
      list.append(document.createElement("li"));
      list.lastChild.append(link);
    }
    records.append(head, list);
    records.showPopover();
    const box = piece.getBoundingClientRect();
    const width = records.offsetWidth;
    const below = box.bottom + records.offsetHeight + 8 < innerHeight;
    records.style.left = Math.max(8, Math.min(box.left, innerWidth - width - 8)) + "px";
    records.style.top = (below ? box.bottom + 6 : Math.max(8, box.top - records.offsetHeight - 6)) + "px";
    list.querySelector("a").focus({ preventScroll: true });
    records.onkeydown = (event) => { if (event.key === "Escape") piece.focus({ preventScroll: true }); };
  }

  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const link = event.target.closest("a");
    if (!link) return clickLine(event);
    const hash = link.getAttribute("href");
    if (!hash?.startsWith("#")) return undefined;
    const lines = link.dataset.r ? linesOf(link) : [];
    event.preventDefault();
    if (lines.length > 1) return choose(link, lines);
    return go(hash, link.closest(".line")?.id || link.closest("[id]")?.id);
  });

  function clickLine(event) {
    const line = event.target.closest(".line");
    if (!line || event.target.closest("button, summary, select, input, label, details.why") || String(getSelection())) return;
    const link = mainLink(line);
    if (link) go(link.getAttribute("href"), line.id);
  }

  // filters

  const pressed = (buttons) => buttons.filter((b) => b.getAttribute("aria-pressed") === "true").map((b) => b.dataset);
  const toggle = (b) => b.setAttribute("aria-pressed", String(b.getAttribute("aria-pressed") !== "true"));

  const find = byId("find");
  const typeButtons = all("#who .choice");
  const entities = all(".line.entity");
  const plain = (words) => words.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  const spellings = new Map();

  function filterEntities() {
    const sought = plain(find.value.trim());
    const types = pressed(typeButtons).map((data) => data.type);
    let shown = 0;
    for (const line of entities) {
      if (!spellings.has(line)) spellings.set(line, plain(line.dataset.search));
      const fits = (!types.length || types.includes(line.dataset.type)) && spellings.get(line).includes(sought);
      line.hidden = !fits;
      shown += fits;
    }
    if (sought || types.length) for (const more of all("#who details.more")) more.open = true;
    byId("no-entity").hidden = shown > 0;
    say(`${shown} names shown`);
  }

  function clearEntities() {
    find.value = "";
    for (const button of typeButtons) button.setAttribute("aria-pressed", "false");
    filterEntities();
  }

  if (find) {
    find.addEventListener("input", filterEntities);
    for (const button of typeButtons) button.addEventListener("click", () => { toggle(button); filterEntities(); });
  }

  const bySpeaker = byId("by-speaker");
  const byPublisher = byId("by-publisher");
  const stanceButtons = all("#says .choice");
  const groups = all("details.speaker").map((group) => ({ group, lines: all(".line.statement", group) }));

  function filterStatements() {
    const stances = pressed(stanceButtons).map((data) => data.stance);
    let shown = 0;
    for (const { group, lines } of groups) {
      let here = 0;
      for (const line of lines) {
        const fits = (!bySpeaker.value || group.id === bySpeaker.value)
          && (!byPublisher.value || line.dataset.publisher === byPublisher.value)
          && (!stances.length || stances.includes(line.dataset.stance));
        line.hidden = !fits;
        here += fits;
      }
      group.hidden = here === 0;
      if (here && (bySpeaker.value || byPublisher.value || stances.length)) group.open = true;
      shown += here;
    }
    byId("shown").textContent = shown === 1 ? "1 statement" : `${shown.toLocaleString("en")} statements`;
    byId("no-statement").hidden = shown > 0;
  }

  function clearStatements() {
    bySpeaker.value = byPublisher.value = "";
    for (const button of stanceButtons) button.setAttribute("aria-pressed", "false");
    filterStatements();
  }

  if (bySpeaker) {
    bySpeaker.addEventListener("change", filterStatements);
    byPublisher.addEventListener("change", filterStatements);
    for (const button of stanceButtons) button.addEventListener("click", () => { toggle(button); filterStatements(); });
  }

  // keys

  function step(by) {
    const lines = all(".line").filter((line) => line.checkVisibility());
    const here = lines.indexOf(document.activeElement?.closest(".line"));
    const seen = lines.findIndex((line) => line.getBoundingClientRect().top > innerHeight * 0.1);
    const next = lines[here < 0 ? seen : Math.max(0, Math.min(lines.length - 1, here + by))];
    if (next) mainLink(next)?.focus({ preventScroll: true });
    next?.scrollIntoView({ block: "nearest" });
  }

  document.addEventListener("keydown", (event) => {
    if (event.metaKey || event.ctrlKey || event.altKey || event.target.closest("input, select, textarea")) return;
    if (event.key === "j") step(1);
    else if (event.key === "k") step(-1);
    else if (event.key === "/" && find) { event.preventDefault(); find.focus(); bring(find, false); }
  });

  // colours, countries, print

  const themeButton = byId("theme");
  const themeShown = () => document.documentElement.dataset.theme || "auto";
  function labelTheme() {
    const theme = themeShown();
    themeButton.querySelector("span").textContent = theme;
    themeButton.setAttribute("aria-label", "Colours: " + (theme === "auto" ? "as the system" : theme));
  }
  themeButton.addEventListener("click", () => {
    applyTheme(THEMES[(THEMES.indexOf(themeShown()) + 1) % THEMES.length]);
    labelTheme();
  });
  labelTheme();

  let countries = null;
  try { countries = new Intl.DisplayNames(["en"], { type: "region" }); } catch { /* the codes stay */ }
  for (const code of all(".country")) {
    try { code.textContent = countries?.of(code.dataset.country) || code.dataset.country; } catch { /* no such code */ }
  }

  let folded = [];
  addEventListener("beforeprint", () => {
    folded = all("details:not([open])");
    for (const details of folded) details.open = true;
  });
  addEventListener("afterprint", () => { for (const details of folded) details.open = false; });

  if (location.hash) show(location.hash);
});
