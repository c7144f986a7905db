"use strict";
// Before the first paint, so that a page never shows in the other colours first.
try {
  const theme = localStorage.getItem("wederhoor-theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch { /* no storage: the colours of the system */ }
