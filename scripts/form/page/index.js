// The page of the form in the browser.

import "./main.js";
