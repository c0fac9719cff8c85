// Keeps what is being typed into a form[data-draft] on the server, never in the browser: computers are shared. Offers it
// again when the form is opened without it.
const PAUSE = 2000;
const TRY_AGAIN = 10000;

const meta = (name) => document.querySelector(`meta[name="${name}"]`);

const words = (form) => {
  const left = new Set([...form.querySelectorAll("[type=password]")].map((field) => field.name));
  left.add(meta("csrf-field").content);
  const body = new URLSearchParams({ key: form.dataset.draft });
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && !left.has(name)) body.append(name, value);
  }
  return body.toString();
};

const post = (body, keepalive, address = "/drafts") => fetch(address, {
  method: "POST",
  headers: {
    "Content-Type": "application/x-www-form-urlencoded;charset=UTF-8",
    [meta("csrf-header").content]: meta("csrf-token").content,
  },
  body,
  keepalive,
  redirect: "manual",
});

const refused = (answer) => answer.type === "opaqueredirect" || answer.status === 401 || answer.status === 403;

// After signing in again in another tab, this page's token is of the old session; any page has the new one.
const renewToken = async () => {
  const page = new DOMParser().parseFromString(await (await fetch("/hidden")).text(), "text/html");
  const fresh = page.querySelector('meta[name="csrf-token"]');
  if (!fresh) return;
  meta("csrf-token").content = fresh.content;
  const fields = document.getElementsByName(meta("csrf-field").content);
  fields.forEach((field) => { field.value = fresh.content; });
};

export const keepDrafts = (form) => {
  const status = form.querySelector(".draft");
  let saved = words(form);
  let timer = 0;
  let sending = false;
  let urgent = null;
  const say = (sentence) => {
    if (status.textContent !== sentence) status.textContent = sentence;
  };
  const later = (wait) => {
    clearTimeout(timer);
    timer = setTimeout(save, wait);
  };

  const save = async () => {
    const body = words(form);
    if (body === saved || sending) return;
    sending = true;
    try {
      let answer = await post(body, false);
      if (refused(answer)) {
        await renewToken();
        answer = await post(body, false);
      }
      if (answer.ok) {
        saved = body;
        const time = new Date().toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
        say(`Draft saved ${time}`);
      } else if (answer.status === 413) {
        say("Not saved: this is too long to keep as a draft. Save the form itself.");
      } else {
        say(refused(answer)
          ? "Not saved: you have been signed out. Sign in again in another tab and this page goes on saving."
          : "Not saved: Sightline can not keep it just now; trying again");
        later(TRY_AGAIN);
      }
    } catch {
      say("Not saved: no connection; trying again");
      later(TRY_AGAIN);
    } finally {
      sending = false;
    }
    if (saved === body && words(form) !== saved) later(PAUSE);
  };

  // leaving a page hides it and then takes it away: two events, one draft
  const saveNow = () => {
    const body = words(form);
    if (body === saved || body === urgent) return;
    urgent = body;
    post(body, true).then((answer) => { if (answer.ok) saved = body; }, () => later(TRY_AGAIN))
      .finally(() => { urgent = null; });
  };

  form.addEventListener("input", () => later(PAUSE));
  form.addEventListener("change", () => later(PAUSE));
  form.addEventListener("submit", () => {
    clearTimeout(timer);
    saved = words(form);
  });
  document.addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden") saveNow(); });
  document.addEventListener("sightline:hide", saveNow);
  window.addEventListener("pagehide", saveNow);
  window.addEventListener("online", () => later(0));
};

const typed = (form) => [...form.elements].filter((field) => field.name
  && !field.name.startsWith("_") && !["password", "file", "submit", "button"].includes(field.type));

const fill = (form, fields) => {
  const left = Object.fromEntries(Object.entries(fields).map(([name, values]) => [name, [...values]]));
  typed(form).forEach((field) => {
    if (field.type === "checkbox" || field.type === "radio") {
      field.checked = (fields[field.name] ?? []).includes(field.value);
    } else if (left[field.name]?.length) {
      field.value = left[field.name].shift();
    }
    field.dispatchEvent(new Event("change", { bubbles: true }));
  });
};

// A line that a browser ends otherwise is no other line.
const plain = (value) => value.replace(/\r\n/g, "\n");
const asTyped = (form) => typed(form).filter((field) => field.type !== "hidden")
  .filter((field) => !["checkbox", "radio"].includes(field.type) || field.checked)
  .map((field) => `${field.name}=${plain(field.value)}`).join("\n");

const offer = (form, draft) => {
  const section = form.querySelector(".draft-offer");
  const [began, goingOn] = section.querySelectorAll("p");
  const unseen = typed(form).filter((field) => field.type === "hidden").map((field) => [field, field.value]);
  section.querySelectorAll("[data-draft-when]").forEach((when) => { when.textContent = draft.saved; });
  section.querySelector("[data-draft-take]").addEventListener("click", (event) => {
    fill(form, draft.fields);
    began.hidden = true;
    goingOn.hidden = false;
    event.target.hidden = true;
    form.querySelector("input:not([type=hidden]),textarea,select")?.focus();
  });
  section.querySelector("[data-draft-forget]").addEventListener("click", async () => {
    await post(new URLSearchParams({ key: form.dataset.draft }).toString(), false, "/drafts/forget");
    section.hidden = true;
    form.reset();
    unseen.forEach(([field, value]) => { field.value = value; });
  });
  section.hidden = false;
  const folded = form.closest("details");
  if (folded) folded.open = true;
};

const isOther = (form, draft) => {
  const copy = form.cloneNode(true);
  fill(copy, draft.fields);
  return asTyped(copy) !== asTyped(form);
};

export const offerDrafts = async (forms) => {
  if (forms.length === 0) return;
  const keys = new URLSearchParams(forms.map((form) => ["key", form.dataset.draft]));
  try {
    const answer = await fetch(`/drafts?${keys}`, { headers: { Accept: "application/json" }, redirect: "manual" });
    if (!answer.ok) return;
    const kept = await answer.json();
    forms.filter((form) => kept[form.dataset.draft] && isOther(form, kept[form.dataset.draft]))
      .forEach((form) => offer(form, kept[form.dataset.draft]));
  } catch {
    // without a connection nothing is offered, and nothing is lost
  }
};
