import Testing

@testable import Publishing

/// What a module looks like when it is published, and that it still means the same.
@Suite struct ScriptTests {
  private func published(_ files: [String: String]) throws -> [String: String] {
    var contents: [SitePath: [UInt8]] = [:]
    for (name, text) in files { contents[try #require(SitePath("/js/\(name)"))] = Array(text.utf8) }
    let joined = ScriptBundles.joining(contents)
    return Dictionary(
      uniqueKeysWithValues: joined.map {
        (String($0.key.rawValue.dropFirst(4)), String(decoding: $0.value, as: UTF8.self))
      })
  }

  /// A module of its own, without the `export {}` that makes it one.
  private func small(_ text: String) throws -> String? {
    try published(["a.js": "export {};" + text])["a.js"]?.dropFirst("export{};".count).description
  }

  private func tokens(_ text: String) -> [String] { ScriptTokens(Array(text.utf8)).tokens.map(\.text) }

  @Test(arguments: [
    ("a / b / c", ["a", "/", "b", "/", "c"]),
    ("x = /[/]/g", ["x", "=", "/[/]/g"]),
    ("return /x/", ["return", "/x/"]),
    ("a.return /x/ b", ["a", ".", "return", "/", "x", "/", "b"]),
    ("if (a) /b/.test(c)", ["if", "(", "a", ")", "/b/", ".", "test", "(", "c", ")"]),
    ("(a) / b / c", ["(", "a", ")", "/", "b", "/", "c"]),
    ("if (a) {} /b/.test(c)", ["if", "(", "a", ")", "{", "}", "/b/", ".", "test", "(", "c", ")"]),
    ("x = {} / 2 / y", ["x", "=", "{", "}", "/", "2", "/", "y"]),
    ("a++ / 2 / b", ["a", "++", "/", "2", "/", "b"]),
    ("`a ${ `b ${c}` } // d` // e", ["`a ${", "`b ${", "c", "}`", "} // d`"]),
    ("`${{ a: '}' }}`", ["`${", "{", "a", ":", "'}'", "}", "}`"]),
    (#"'it\'s' "\\" '//'"#, [#"'it\'s'"#, #""\\""#, "'//'"]),
    ("a?.b ? .5 : a?.5:1e-5", ["a", "?.", "b", "?", ".5", ":", "a", "?", ".5", ":", "1e-5"]),
    ("1..toFixed() 0xfe+1", ["1.", ".", "toFixed", "(", ")", "0xfe", "+", "1"]),
    ("a >>>= b ??= c ** d", ["a", ">>>=", "b", "??=", "c", "**", "d"]),
    ("this.#a /* b\n */ = 1", ["this", ".", "#a", "=", "1"]),
  ])
  func `a script is cut into tokens`(text: String, expected: [String]) {
    let read = ScriptTokens(Array(text.utf8))
    #expect(read.tokens.map(\.text) == expected)
    #expect(read.isSure)
  }

  @Test(arguments: [
    "'open", "`open ${a}", "`a ${", "a = /open", "/* open", "(a", "a)", "(a]", "f() \\u0061", "één = 1",
    "#! x",
    "x = function () {} / 2 / y", "a @ b", "'a\u{2028}b'",
  ])
  func `what cannot be read for certain is published as it is`(text: String) throws {
    #expect(!ScriptTokens(Array(text.utf8)).isSure)
    let whole = "import   './b.js'\n" + text
    #expect(try published(["a.js": whole, "b.js": "export   {}"])["a.js"] == whole)
  }

  @Test func `what may not be a module, or has terms of use, is published as it is`() throws {
    let files = [
      "a.js": "var  menu = 1 // for another script", "b.js": "/*! terms */ export  const a = 1",
      "c.js": "",
    ]
    #expect(try published(files) == files)
  }

  @Test(arguments: [
    ("a++ // one\n b", "a++\nb"),
    ("a +\n  b", "a+b"),
    ("a\n  .b()\n  ?.c", "a.b()?.c"),
    ("f()\n;[a].b()", "f();[a].b()"),
    ("f()\n[a].b()", "f()\n[a].b()"),
    ("a\n++\nb", "a\n++\nb"),
    ("a + +b - -c + ++d", "a+ +b- -c+ ++d"),
    ("a / /b/g / c", "a/ /b/g/c"),
    ("1 .toFixed()", "1 .toFixed()"),
    ("typeof a in b", "typeof a in b"),
    ("if (a) {\n  b()\n}\nc()", "if(a){b()}\nc()"),
    ("x = `a  b ${ c } /* d */`", "x=`a  b ${c} /* d */`"),
    ("const [a] = b", "let[e]=b"),
    ("f((a) => a, async (b) => b)", "f(e=>e,async(e)=>e)"),
    ("f(a, [b, ], { c: d, }, )", "f(a,[b,],{c:d})"),
    ("for (const a of b) f(a)\nfor (const c of d) f(c)", "for(let e of b)f(e)\nfor(let e of d)f(e)"),
    ("const a = 1 // one\nconst b = 2\nf()\nconst c = 3", "let e=1,t=2\nf()\nlet n=3"),
    ("let a = 1\nconst b = 2", "let e=1,t=2"),
    ("f(0.5, a ? 0.25 : 10.5, 0.)", "f(.5,a? .25:10.5,0.)"),
    ("a = true\nreturn false", "a=!0\nreturn!1"),
    ("a.true(true.b, { true: 1 }, b ? true : c)", "a.true(true.b,{true:1},b?true:c)"),
    ("f(() => (a ? 1 : 2), () => (a = b))", "f(()=>a?1:2,()=>a=b)"),
    ("f(() => (a, b), () => ({}), () => (a)(b))", "f(()=>(a,b),()=>({}),()=>(a)(b))"),
  ])
  func `white space and comments go where nothing reads them`(text: String, expected: String) throws {
    #expect(try small(text) == expected)
  }

  @Test(arguments: [
    // Keys and properties stay, what they hold may be renamed.
    ("const naam = 1; f({ naam, a: naam }, b.naam)", "let e=1;f({naam:e,a:e},b.naam)"),
    (
      "const { naam, soort: s = 2, ...rest } = f(); g(naam, s, rest)",
      "let{naam:e,soort:n=2,...t}=f();g(e,n,t)"
    ),
    ("const { a = 1 } = b, [c = d] = e; f(a, c, d)", "let{a:t=1}=b,[n=d]=e;f(t,n,d)"),
    ("function g({ a, b: [c] }, d = a) { return a + c + d }", "function e({a:e,b:[t]},n=e){return e+t+n}"),
    ("const a = b ? c : d; e ? a : f", "let t=b?c:d;e?t:f"),
    ("const a = 1; f(`${a} a ${`${a}`}`)", "let e=1;f(`${e} a ${`${e}`}`)"),
    ("try { f() } catch (fout) { g(fout) }", "try{f()}catch(e){g(e)}"),
    (
      "class Bak { naam = naam; maak(hoe) { return hoe + this.naam } }\nnew Bak()",
      "class e{naam=naam;maak(e){return e+this.naam}}\nnew e()"
    ),
    (
      "class Bak { maat = 1\nsoort = 2; maak(maat) { return maat } }\nconst soort = new Bak()",
      "class e{maat=1\nsoort=2;maak(e){return e}}\nlet t=new e()"
    ),
    (
      "const o = { maak(hoe) { return hoe }, get maat() { return 1 } }",
      "let e={maak(e){return e},get maat(){return 1}}"
    ),
    ("import.meta.url; const url = 1; f(url)", "import.meta.url;let e=1;f(e)"),
  ])
  func `names get short and keys stay`(text: String, expected: String) throws {
    #expect(try small(text) == expected)
  }

  @Test(arguments: [
    // A name that also means something of the browser.
    ("{ const name = 1; f(name) }\nf(name)", "{let name=1;f(name)}\nf(name)"),
    ("f((event) => event)\nf(event)", "f(event=>event)\nf(event)"),
    ("f(name => name, name)", "f(name=>name,name)"),
    ("for (const name of a) f(name)\nf(name)", "for(let name of a)f(name)\nf(name)"),
    ("const a = () => name\n{ let name }", "let e=()=>name\n{let name}"),
    ("x = class naam {}\nnaam", "x=class naam{}\nnaam"),
    ("const a = b ? name => name : name", "let e=b?name=>name:name"),
    ("naam: for (;;) { const naam = 1; break naam }", "naam:for(;;){let naam=1;break naam}"),
    ("const naam = 1; eval('naam')", "let naam=1;eval('naam')"),
    ("const { [name]: a } = b; { const name = 2 }", "let{[name]:e}=b;{let name=2}"),
  ])
  func `a name of which it is not certain stays`(text: String, expected: String) throws {
    #expect(try small(text) == expected)
  }

  @Test func `a module joins the one that needs it, with names that do not meet`() throws {
    let files = try published([
      "site.js": """
      import { maak as element } from './delen/maken.js'
      const list = element('ul')
      list.append(name)
      """,
      "delen/maken.js": """
      // Makes.
      const list = new Map()
      export const maak = (soort) => list.get(soort)
      """,
    ])
    #expect(
      files == [
        "site.js": "let t=new Map(),e=e=>t.get(e);let n=e('ul')\nn.append(name)"
      ])
  }

  @Test func `a name that stays is not taken for that of another module`() throws {
    // In `b.js` `name` is the window's, in `a.js` it must stay for its `eval`.
    let files = try published([
      "site.js": "import './a.js'\nimport './b.js'", "a.js": "export const name = 1; eval('name')",
      "b.js": "export const b = name",
    ])
    #expect(files.keys.sorted() == ["a.js", "b.js", "site.js"])
    #expect(files["site.js"] == "import'./a.js';import'./b.js';")
  }

  @Test func `what two files need and what comes later are files of their own, each module once`() throws {
    let files = try published([
      "site.js": "import { a } from './a.js'\nconst later = () => import('./later.js')\nf(a, later)",
      "page.js": "import { a } from './a.js'\nimport { b } from './b.js'\nf(a, b)",
      "a.js": "import { c } from './c.js'\nexport let a = c",
      "b.js": "export const b = 2",
      "c.js": "export const c = 3",
      "later.js": "import { a } from './a.js'\nexport { a as b }",
    ])
    #expect(
      files == [
        "site.js": "import{t}from'./a.js';let e=()=>import('./later.js')\nf(t,e)",
        "page.js": "import{t}from'./a.js';let e=2;f(t,e)",
        "a.js": "let e=3;let t=e;export{t}",
        "later.js": "import{t as a}from'./a.js';export{a as b}",
      ])
  }

  @Test func `a module is not joined when that could change what it means`() throws {
    let files = try published([
      "site.js": """
      import all from './default.js'
      import * as space from './space.js'
      import { e } from './again.js'
      import './deep/address.js'
      import './deep/effect.js'
      """,
      "default.js": "export default 1", "space.js": "export const s = 1",
      "again.js": "export * from './last.js'", "last.js": "export const e = 1",
      "deep/address.js": "export const u = import.meta.url",
      "deep/effect.js": "export {}; import('./address.js?v=1')",
    ])
    #expect(
      files.keys.sorted() == ["again.js", "deep/address.js", "default.js", "last.js", "site.js", "space.js"])
    #expect(files["site.js"]?.contains("import('./deep/address.js?v=1')") == true)
    #expect(files["again.js"] == "export*from'./last.js'")
  }

  @Test func `what a file exports gets short only when all who import it are told`() throws {
    let files = [
      "a.js": "import { maak, soort as naam } from './c.js'\nmaak(naam)",
      "b.js": "import { maak } from './c.js'\nmaak(e)",
      "c.js": "export const maak = (wie) => wie\nexport function soort() {}",
    ]
    #expect(
      try published(files) == [
        "a.js": "import{e,t}from'./c.js';e(t)", "b.js": "import{e as t}from'./c.js';t(e)",
        "c.js": "let e=e=>e\nfunction t(){};export{e,t}",
      ])
    let other = [
      "d.js": "import('./c.js').then(({ maak }) => maak())", "e.js": "import * as all from './c.js'",
    ]
    for (name, text) in other {
      let files = try published(files.merging([name: text]) { $1 })
      #expect(files["c.js"] == "export let maak=e=>e\nexport function soort(){}")
      #expect(files["b.js"] == "import{maak as t}from'./c.js';t(e)")
    }
  }

  @Test func `a reference that leads nowhere, or round, leaves all as it is`() throws {
    for text in ["import  './weg.js'", "import  'lodash'", "import  './a.js'"] {
      let files = ["a.js": text, "b.js": "export   {}"]
      #expect(try published(files) == files)
    }
  }

  @Test func `many modules give the same text each time`() throws {
    var files = ["site.js": ""]
    for number in 0..<40 {
      files["m\(number).js"] = "export const a\(number) = () => 'x'\nconst shared = \(number)\nf(shared)"
      files["site.js", default: ""] += "import { a\(number) } from './m\(number).js'\nf(a\(number))\n"
    }
    let first = try published(files)
    #expect(first.count == 1)
    for _ in 0..<5 { #expect(try published(files) == first) }
  }
}
