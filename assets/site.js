// What the page can do without: a switch between light and dark, "2 hours ago" for what is new, wide tables
// reached by the keyboard, a colour where a picture will be.
(() => {
  const root = document.documentElement;
  const stored = () => { try { return localStorage.getItem("theme") || "auto"; } catch { return "auto"; } };
  const show = (theme) => { if (theme === "auto") delete root.dataset.theme; else root.dataset.theme = theme; };
  show(stored());

  const addSwitch = () => {
    const place = document.getElementById("appearance");
    if (!place) return;
    const buttons = ["auto", "light", "dark"].map((theme) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = place.dataset[theme];
      button.setAttribute("aria-pressed", String(theme === stored()));
      button.onclick = () => {
        try { localStorage.setItem("theme", theme); } catch { /* not remembered, shown all the same */ }
        show(theme);
        for (const other of buttons) other.setAttribute("aria-pressed", String(other === button));
      };
      return button;
    });
    place.append(" ", ...buttons);
    place.hidden = false;
  };

  const addAges = () => {
    const words = new Intl.RelativeTimeFormat(root.lang || "en", { numeric: "auto", style: "short" });
    for (const time of document.querySelectorAll(".when time[datetime*=T]")) {
      const minutes = Math.round((Date.now() - Date.parse(time.dateTime)) / 60000);
      if (!(minutes >= 0 && minutes < 720)) continue;
      time.title = time.textContent;
      time.textContent = minutes < 60 ? words.format(-minutes, "minute") : words.format(-Math.round(minutes / 60), "hour");
    }
  };

  const reachWide = () => {
    for (const wide of document.querySelectorAll(".prose table, .prose pre")) if (wide.scrollWidth > wide.clientWidth) wide.tabIndex = 0;
  };

  const colourPictures = () => {
    for (const picture of document.querySelectorAll("img[data-colour]")) {
      if (picture.complete) continue;
      picture.style.backgroundColor = picture.dataset.colour;
      picture.addEventListener("load", () => { picture.style.backgroundColor = ""; });
    }
  };

  document.addEventListener("DOMContentLoaded", () => { addSwitch(); addAges(); reachWide(); colourPictures(); });
})();
