// The search page: asks Pagefind's index, shows what it finds as text, never as markup.
const form = document.getElementById("search");
const query = document.getElementById("query");
const found = document.getElementById("found");
const results = document.getElementById("results");
const load = () => import(form.dataset.index).catch(() => null);
let latest = 0;

const excerpt = (html) => html.split(/<mark>(.*?)<\/mark>/).map((text, index) => {
  const node = document.createElement(index % 2 ? "mark" : "span");
  node.textContent = text.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"').replace(/&amp;/g, "&");
  return node;
});

const entry = (data) => {
  const item = document.createElement("li");
  const link = document.createElement("a");
  const text = document.createElement("p");
  link.href = data.url;
  link.textContent = data.meta.title;
  text.append(...excerpt(data.excerpt));
  item.append(link, text);
  return item;
};

const search = async () => {
  const turn = ++latest;
  const index = await load();
  if (!index) { found.textContent = form.dataset.failed; return; }
  const answer = await index.debouncedSearch(query.value);
  if (turn !== latest || !answer) return;
  const pages = await Promise.all(answer.results.slice(0, 30).map((result) => result.data()));
  if (turn !== latest) return;
  const count = answer.results.length;
  found.textContent = !query.value ? "" : count ? form.dataset.count.replace("{count}", count) : form.dataset.none;
  results.replaceChildren(...pages.map(entry));
};

form.addEventListener("submit", (event) => { event.preventDefault(); search(); });
query.addEventListener("input", search);
query.value = new URLSearchParams(location.search).get("q") || "";
if (query.value) search();
query.focus();
