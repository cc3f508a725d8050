// Opens the words behind the marks of a page beside it.
import { openable } from "./panel.js";

openable();
