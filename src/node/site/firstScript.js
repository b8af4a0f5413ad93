// Stands in the head of each page and runs before its other scripts, in any browser: nothing newer than 2015 here.
// A page whose root has `data-scripted` is brought to life; one with `data-too-old` says that it cannot be.
((root) => {
  const old = !("adoptedStyleSheets" in document && "findLast" in Array.prototype && window.CSS && CSS.supports);
  root.dataset[old ? "tooOld" : "scripted"] = "";
  if (old) return;

  // Until Chrome 110.
  const ways = {
    toSorted: (list, [compare]) => list.sort(compare),
    toReversed: (list) => list.reverse(),
    with: (list, [index, value]) => {
      list[index < 0 ? list.length + index : index] = value;
      return list;
    },
  };
  for (const name of Object.keys(ways)) {
    if (name in Array.prototype) continue;
    const value = function (...given) {
      return ways[name](Array.from(this), given);
    };
    Object.defineProperty(Array.prototype, name, { value, writable: true, configurable: true });
  }

  // Until Chrome 111: the style sheet of the stage divides lengths by their tangents.
  if (CSS.supports("scale", "tan(45deg)")) return;
  const fit = () => {
    root.style.setProperty("--stage-scale", String(Math.min(innerWidth / 1280, innerHeight / 720)));
  };
  addEventListener("resize", fit);
  fit();
})(document.documentElement);
