const place = document.getElementById("form");
if (place) {
  place.textContent = "正在打开…";
}
