// Makes what is there already easier to use; the page is whole without it.
(() => {
  "use strict";
  const place = document.getElementById("filter");
  const words = (element, name) => (element.dataset[name] || "").split("|").filter(Boolean);

  const choices = (items, name) =>
    [...new Set(items.flatMap((item) => words(item, name)))].sort((a, b) => a.localeCompare(b, "en-GB"));

  const select = (label, name, options) => {
    const box = document.createElement("div");
    const id = "filter-" + name;
    box.innerHTML = `<label for="${id}"></label><select id="${id}"><option value="">All</option></select>`;
    box.querySelector("label").textContent = label;
    options.forEach((text) => box.querySelector("select").add(new Option(text, text)));
    return box;
  };

  const filter = () => {
    const items = [...document.querySelectorAll(place.dataset.of)];
    if (items.length < 3) return;
    const form = document.createElement("form");
    form.className = "filter";
    form.setAttribute("aria-label", "Show only some");
    const names = [["Agency", "agency"], ["Person", "people"], ["Kind", "kinds"]]
      .filter(([, name]) => choices(items, name).length > 1);
    names.forEach(([label, name]) => form.append(select(label, name, choices(items, name))));
    const search = document.createElement("div");
    search.innerHTML = '<label for="filter-text">Words</label><input id="filter-text" type="search" autocomplete="off">';
    const reset = document.createElement("button");
    reset.type = "reset";
    reset.textContent = "Show all";
    const status = document.createElement("output");
    status.setAttribute("role", "status");
    form.append(search, reset, status);

    const show = () => {
      const text = document.getElementById("filter-text").value.trim().toLowerCase();
      const wanted = names.map(([, name]) => [name, document.getElementById("filter-" + name).value]);
      let shown = 0;
      items.forEach((item) => {
        const fits = wanted.every(([name, value]) => !value || words(item, name).includes(value))
          && (!text || item.textContent.toLowerCase().includes(text));
        item.hidden = !fits;
        shown += fits ? 1 : 0;
        const listed = document.querySelector(`[data-for="${CSS.escape(item.id)}"]`);
        if (listed) listed.hidden = !fits;
      });
      document.querySelectorAll(".year").forEach((year) => {
        year.hidden = !year.querySelector(".entry:not([hidden])");
      });
      status.textContent = shown === items.length ? `All ${shown} are shown.` : `${shown} of ${items.length} are shown.`;
    };
    form.addEventListener("input", show);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", () => setTimeout(show));
    place.append(form);
    show();
  };

  if (place) filter();

  // a link to an entry that is filtered out must still arrive
  window.addEventListener("hashchange", () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.closest("[hidden]")) {
      document.querySelector(".filter").reset();
      setTimeout(() => target.scrollIntoView());
    }
  });

  window.addEventListener("beforeprint", () => {
    document.querySelectorAll("details.evidence").forEach((details) => { details.open = true; });
  });
})();
