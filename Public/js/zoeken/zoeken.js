// What is loaded when somebody begins to search: the box with suggestions and the page of results.

import { Search } from './laden.js'
import { showResults } from './uitkomsten.js'
import { enhance } from './zoekvak.js'

export { Search, enhance, showResults }
