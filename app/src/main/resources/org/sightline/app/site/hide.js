// Hides the page at once: by its link, or by pressing Escape three times. What stood on the page is taken out of the
// document and kept aside for a while, so that nothing typed is lost; after that, coming back asks the server.
const PRESSES = 3;
const WITHIN = 2000;
const KEPT_FOR = 5 * 60 * 1000;

let presses = [];
let hidden = null;

const blank = (back) => {
  const place = document.createElement("main");
  place.className = "blank-back";
  const heading = document.createElement("h1");
  heading.className = "govuk-visually-hidden";
  heading.textContent = "Blank page";
  const button = document.createElement("button");
  button.type = "button";
  button.className = "as-link";
  button.textContent = "Go back";
  button.addEventListener("click", back);
  place.append(heading, button);
  document.body.replaceChildren(place);
  document.title = "Blank page";
  document.documentElement.classList.add("blank");
  button.focus();
};

const comeBack = () => {
  const { content, title, address, focused, scroll } = hidden;
  if (!content) {
    location.replace(address);
    return;
  }
  hidden = null;
  history.replaceState(history.state, "", address);
  document.documentElement.classList.remove("blank");
  document.title = title;
  document.body.replaceChildren(content);
  window.scrollTo(0, scroll);
  if (focused && focused !== document.body) focused.focus({ preventScroll: true });
};

const hide = () => {
  if (hidden) return;
  document.dispatchEvent(new Event("sightline:hide"));
  hidden = {
    content: document.createDocumentFragment(),
    title: document.title,
    address: location.pathname + location.search + location.hash,
    focused: document.activeElement,
    scroll: window.scrollY,
  };
  hidden.content.append(...document.body.childNodes);
  blank(comeBack);
  history.replaceState(history.state, "", "/hidden");
  const kept = hidden;
  setTimeout(() => { kept.content = kept.focused = kept.title = null; }, KEPT_FOR);
};

export const offerHiding = () => {
  const link = document.querySelector("[data-hide]");
  if (!link) return;
  link.insertAdjacentHTML("beforeend", ' <span class="hide-keys" aria-hidden="true">Esc × 3</span>'
    + '<span class="govuk-visually-hidden">(or press Escape three times)</span>');
  link.addEventListener("click", (event) => {
    event.preventDefault();
    hide();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") {
      presses = [];
      return;
    }
    if (event.repeat) return;
    presses = [...presses, event.timeStamp].filter((at) => event.timeStamp - at < WITHIN);
    if (presses.length >= PRESSES) {
      presses = [];
      hide();
    }
  }, true);
};
