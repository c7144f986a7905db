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
  const byId = (id) => document.getElementById(id) || fetchLate(id);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const texts = byId("texts");
  const records = byId("records");
  const back = byId("return");
  const say = (words) => { byId("live").textContent = words; };

  // what waits: the folded lists of a large page stand in <noscript>, which is text while scripts run, and become
  // elements when a link leads there, a fold opens, a filter asks for all, or the browser has nothing else to do

  let waiting = all("noscript.late");

  function wake(late) {
    if (!late.isConnected) return;
    const fold = late.parentElement;
    late.insertAdjacentHTML("afterend", late.textContent); // our own page, its text escaped when it was written
    late.remove();
    nameCountries(fold);
  }

  function wakeWhere(fits) {
    const found = waiting.filter(fits);
    if (!found.length) return;
    waiting = waiting.filter((late) => !found.includes(late));
    found.forEach(wake);
  }

  function wakeAll() { wakeWhere(() => true); }

  function fetchLate(id) {
    if (!waiting.length || !id) return null;
    wakeWhere((late) => late.textContent.includes(`id="${id}"`));
    return document.getElementById(id);
  }

  function wakeIdly(deadline) {
    while (waiting.length && (deadline.didTimeout || deadline.timeRemaining() > 4)) wake(waiting.shift());
    if (waiting.length) requestIdleCallback(wakeIdly);
  }

  document.addEventListener("toggle", (event) => wakeWhere((late) => late.parentElement === event.target), true);
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
    if (record) wakeWhere((late) => root.contains(late) && late.textContent.includes(record));
    const found = record ? all(`[data-r~="${CSS.escape(record)}"]`, root) : [];
    for (const piece of found) piece.classList.add("lit");
    return found;
  }

  function showWords(spot) {
    const record = spot.dataset.for ?? spot.id.slice("words-".length);
    const found = light(record, spot.closest(".text"));
    const piece = found.includes(spot) ? spot : found.find((one) => spot.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);
    byId("line-" + record)?.classList.add("current");
    bring(piece || spot, true);
    piece?.focus({ preventScroll: true });
  }

  function showLine(line) {
    if (line.hidden) clear();
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
    if (target.id.startsWith("words-")) showWords(target);
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

  // filters: one for the whole page, one for names, one for statements; a line stays when all of them let it

  const pressed = (buttons) => buttons.filter((b) => b.getAttribute("aria-pressed") === "true").map((b) => b.dataset);
  const toggle = (b) => b.setAttribute("aria-pressed", String(b.getAttribute("aria-pressed") !== "true"));
  const plain = (words) => words.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");

  const form = byId("filter");
  const chosen = { a: byId("by-actor"), s: byId("by-speaker"), p: byId("by-publisher"), g: byId("by-goods") };
  const days = { from: byId("from-day"), until: byId("until-day") };
  let entries = [];
  let groups = [];
  const find = byId("find");
  const typeButtons = all("#who .choice");
  const stanceButtons = all("#says .choice");
  const spellings = new Map();

  function fitsPage(data) {
    for (const [key, select] of Object.entries(chosen)) {
      if (select?.value && data[key] !== undefined && !data[key].split(" ").includes(select.value)) return false;
    }
    const [first, last] = (data.d ?? "").split("/");
    if (data.d === undefined || !(days.from?.value || days.until?.value)) return true;
    return Boolean(first) && (!days.until.value || first <= days.until.value) && (!days.from.value || last >= days.from.value);
  }

  function fitsNames(line, sought, types) {
    if (!spellings.has(line)) spellings.set(line, plain(line.dataset.search));
    return (!types.length || types.includes(line.dataset.type)) && spellings.get(line).includes(sought);
  }

  function gather() {
    wakeAll();
    const found = all(".entry");
    if (found.length === entries.length) return;
    entries = found;
    groups = all("details.speaker").map((group) => ({ group, lines: all(".line.statement", group) }));
  }

  function refresh() {
    gather();
    const sought = find ? plain(find.value.trim()) : "";
    const types = pressed(typeButtons).map((data) => data.type);
    const stances = pressed(stanceButtons).map((data) => data.stance);
    const filtered = form && [...Object.values(chosen), ...Object.values(days)].some((field) => field?.value);
    const shown = { all: 0, entity: 0, statement: 0 };
    for (const line of entries) {
      const data = line.dataset;
      const isEntity = data.search !== undefined;
      const isStatement = line.classList.contains("statement");
      const fits = (!filtered || fitsPage(data))
        && (!isEntity || fitsNames(line, sought, types))
        && (!isStatement || !stances.length || stances.includes(data.stance));
      line.hidden = !fits;
      shown.all += fits;
      if (isEntity) shown.entity += fits;
      if (isStatement) shown.statement += fits;
    }
    for (const { group, lines } of groups) {
      group.hidden = lines.length > 0 && lines.every((line) => line.hidden);
      if (!group.hidden && (filtered || stances.length)) group.open = true;
    }
    for (const more of all("details.more")) {
      const inside = all(".entry", more);
      if (inside.length && (filtered || sought || types.length)) more.open = inside.some((line) => !line.hidden);
    }
    for (const section of all("section.matters, #routes")) section.classList.toggle("none-left", all(".entry", section).every((line) => line.hidden));
    for (const [id, none] of [["no-entity", !shown.entity], ["no-statement", !shown.statement]]) if (byId(id)) byId(id).hidden = !none;
    if (byId("shown")) byId("shown").textContent = shown.statement === 1 ? "1 statement" : `${shown.statement.toLocaleString("en")} statements`;
    if (form) {
      byId("left").textContent = filtered ? `${shown.all.toLocaleString("en")} of ${entries.length.toLocaleString("en")} entries` : "";
      byId("everything").hidden = !filtered;
    }
    drawings?.filter(filtered && chosen.a?.value);
    return shown;
  }

  function clear() {
    form?.reset();
    if (find) find.value = "";
    for (const button of [...typeButtons, ...stanceButtons]) button.setAttribute("aria-pressed", "false");
    refresh();
  }

  if (form) {
    form.addEventListener("change", () => say(`${refresh().all} entries shown`));
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", () => setTimeout(refresh));
  }
  find?.addEventListener("input", () => say(`${refresh().entity} names shown`));
  for (const button of [...typeButtons, ...stanceButtons]) button.addEventListener("click", () => { toggle(button); refresh(); });

  // drawings: D3 moves what the page already shows

  const drawings = globalThis.d3 ? startDrawings(globalThis.d3) : null;

  function startDrawings(d3) {
    for (const figure of all(".drawing")) {
      const moves = d3.select(figure).select(".moves");
      const svg = d3.select(figure).select("svg");
      const zoom = d3.zoom().scaleExtent([0.8, 8])
        .filter((event) => (event.type === "wheel" ? event.ctrlKey || event.metaKey : !event.button && !event.target.closest("a"))) // the wheel scrolls the page
        .on("zoom", ({ transform }) => moves.attr("transform", transform));
      svg.call(zoom).on("dblclick.zoom", null);
      const acts = { in: () => zoom.scaleBy(svg, 1.5), out: () => zoom.scaleBy(svg, 1 / 1.5), all: () => zoom.transform(svg, d3.zoomIdentity) };
      for (const button of all("[data-zoom]", figure)) button.addEventListener("click", acts[button.dataset.zoom]);
    }
    return startGraph(d3);
  }

  function startGraph(d3) {
    const root = d3.select("#graph");
    const place = (element) => element.getAttribute("transform").match(/-?[\d.]+/g).map(Number);
    const nodes = all("#graph .node").map((element) => { const [x, y] = place(element); return { element, x, y, home: [x, y], radius: Number(element.querySelector("circle").getAttribute("r")) }; });
    const ties = all("#graph .tie").map((element) => ({ element, line: element.querySelector("line"), source: Number(element.dataset.start), target: Number(element.dataset.end) }));
    if (!nodes.length) return null;
    const simulation = d3.forceSimulation(nodes)
      .force("link", d3.forceLink(ties).distance(80).strength(0.15))
      .force("apart", d3.forceManyBody().strength(-60))
      .force("collide", d3.forceCollide(22))
      .force("x", d3.forceX((node) => node.home[0]).strength(0.12))
      .force("y", d3.forceY((node) => node.home[1]).strength(0.12))
      .stop().on("tick", paint); // it starts when somebody takes hold of a name
    function paint() {
      for (const { element, x, y } of nodes) element.setAttribute("transform", `translate(${x.toFixed(1)} ${y.toFixed(1)})`);
      for (const { line, source, target } of ties) {
        const [dx, dy] = [target.x - source.x, target.y - source.y];
        const short = Math.min((target.radius + 2) / (Math.hypot(dx, dy) || 1), 0.5);
        for (const [name, value] of [["x1", source.x], ["y1", source.y], ["x2", target.x - dx * short], ["y2", target.y - dy * short]]) line.setAttribute(name, value.toFixed(1));
      }
    }
    let moved = false;
    root.selectAll(".node").data(nodes).call(d3.drag()
      .on("start", () => { moved = false; })
      .on("drag", (event, node) => {
        if (!moved) simulation.alphaTarget(0.2).restart();
        moved = true;
        [node.fx, node.fy] = [event.x, event.y];
      })
      .on("end", (event, node) => { simulation.alphaTarget(0); node.home = [node.x, node.y]; node.fx = node.fy = null; }))
      .on("click", (event) => { if (moved) event.preventDefault(); });
    function only(kept) {
      const near = new Set(kept);
      for (const { source, target } of ties) if (kept.includes(source) || kept.includes(target)) near.add(source).add(target);
      for (const node of nodes) node.element.classList.toggle("dim", kept.length > 0 && !near.has(node));
      for (const tie of ties) tie.element.classList.toggle("dim", kept.length > 0 && !kept.includes(tie.source) && !kept.includes(tie.target));
    }
    let picked = [];
    root.selectAll(".node").on("pointerenter focus", (event, node) => only([node])).on("pointerleave blur", () => only(picked));
    return { filter(actor) { picked = actor ? nodes.filter((node) => node.element.dataset.a === actor) : []; only(picked); } };
  }

  // keys

  function step(by) {
    wakeAll();
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
  const labelTheme = () => { themeButton.querySelector(".theme").textContent = themeShown(); };
  themeButton.addEventListener("click", () => {
    applyTheme(THEMES[(THEMES.indexOf(themeShown()) + 1) % THEMES.length]);
    labelTheme();
  });
  labelTheme();

  let countries = null;
  try { countries = new Intl.DisplayNames(["en"], { type: "region" }); } catch { /* the codes stay */ }
  function nameCountries(root) {
    for (const code of all(".country", root)) {
      try { code.textContent = countries?.of(code.dataset.country) || code.dataset.country; } catch { /* no such code */ }
    }
  }
  nameCountries(document);

  let folded = [];
  addEventListener("beforeprint", () => {
    wakeAll();
    folded = all("details:not([open])");
    for (const details of folded) details.open = true;
  });
  addEventListener("afterprint", () => { for (const details of folded) details.open = false; });

  if (location.hash) show(location.hash);
  if (waiting.length && globalThis.requestIdleCallback) requestIdleCallback(wakeIdly);
});
