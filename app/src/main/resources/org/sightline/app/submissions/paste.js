// Puts the rows of a table that was copied in Word, a message or a web page into the field as Excel writes them: cells apart
// by tabs, and quoted where a line break is in them. Without this, the words arrive as the program itself writes them.
const BLOCKS = new Set(["P", "DIV", "LI", "UL", "OL", "DL", "DT", "DD", "H1", "H2", "H3", "H4", "H5", "H6", "TR", "BLOCKQUOTE", "PRE"]);
const NO_WORDS = new Set(["HEAD", "STYLE", "SCRIPT", "TITLE", "META", "LINK", "TEMPLATE"]);

// Excel's own text is right already, with every cell as it is shown.
const isOfExcel = (html) => /content="?Excel\.Sheet|office:excel"/.test(html);

const words = (node) => {
  if (node.nodeType === Node.TEXT_NODE) return node.data.replace(/\s+/g, " ");
  if (node.nodeType !== Node.ELEMENT_NODE || NO_WORDS.has(node.tagName)) return "";
  if (node.tagName === "BR") return "\n";
  const inside = [...node.childNodes].map(words).join("");
  if (node.tagName === "TD" || node.tagName === "TH") return `${inside} `;
  return BLOCKS.has(node.tagName) ? `\n${inside}\n` : inside;
};

const tidy = (text) => text.split("\n").map((line) => line.replace(/\s+/g, " ").trim()).filter((line) => line !== "").join("\n");
const text = (cell) => tidy([...cell.childNodes].map(words).join(""));
const quoted = (cell) => (/[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

// A cell over several columns or rows leaves the others empty, so that every cell stays under its heading.
const rowsOf = (table) => {
  const filledFromAbove = [];
  return [...table.rows].map((row) => {
    const cells = [];
    const skip = () => {
      while (filledFromAbove[cells.length] > 0) {
        filledFromAbove[cells.length] -= 1;
        cells.push("");
      }
    };
    [...row.cells].forEach((cell) => {
      skip();
      for (let column = 0; column < Math.min(cell.colSpan, 100); column += 1) {
        filledFromAbove[cells.length] = Math.min(cell.rowSpan, 10000) - 1;
        cells.push(column === 0 ? text(cell) : "");
      }
    });
    skip();
    return cells;
  }).filter((cells) => cells.some((cell) => cell !== "")).map((cells) => cells.map(quoted).join("\t"));
};

// What stands before or after a table stays, a line each: it may say whose records these are.
const linesOf = (node) => {
  if (node.nodeType === Node.ELEMENT_NODE && node.tagName === "TABLE") return rowsOf(node);
  if (node.nodeType === Node.ELEMENT_NODE && node.querySelector("table")) return [...node.childNodes].flatMap(linesOf);
  const line = tidy(words(node));
  return line === "" ? [] : line.split("\n").map(quoted);
};

/** The rows of the tables in what was copied; nothing where there is no table. */
export const asRows = (html) => {
  if (html === "" || isOfExcel(html)) return "";
  const page = new DOMParser().parseFromString(html, "text/html");
  return page.querySelector("table") ? `${linesOf(page.body).join("\n")}\n` : "";
};

const field = document.getElementById("rows");
const status = document.getElementById("rows-pasted");
field.addEventListener("paste", (event) => {
  const rows = asRows(event.clipboardData?.getData("text/html") ?? "");
  if (rows === "") return;
  event.preventDefault();
  field.setRangeText(rows, field.selectionStart, field.selectionEnd, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
  status.textContent = "The rows of the table were put in as they stand, each cell under its heading.";
});
