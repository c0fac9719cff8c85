// Shows how far reports have come without anybody asking, until all of them are read.
const EVERY = 1500;

const look = async () => {
  const shown = document.getElementById("arrivals");
  if (!shown || shown.dataset.waits !== "true") return;
  try {
    const answer = await fetch(window.location.href, { headers: { Accept: "text/html" } });
    if (answer.ok) {
      const now = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("arrivals");
      if (now && now.innerHTML !== shown.innerHTML) shown.replaceWith(document.importNode(now, true));
    }
  } catch {
    // the connection is away for a moment: look again
  }
  setTimeout(look, EVERY);
};

setTimeout(look, EVERY);
