/** Letters of names: the white space behind the command belongs to it (`\o re`). */
const letters =
  "aa å AA Å ae æ AE Æ oe œ OE Œ o ø O Ø l ł L Ł ss ß SS ẞ i ı j ȷ dh ð DH Ð th þ TH Þ dj đ DJ Đ ng ŋ NG Ŋ";

/** Signs, and Greek as mathematics writes it: the white space behind the command stays. */
const signs =
  "alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ nu ν " +
  "xi ξ pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω " +
  "Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω " +
  "times × div ÷ cdot · cdots ⋯ pm ± mp ∓ ast * star ⋆ circ ∘ bullet • oplus ⊕ otimes ⊗ odot ⊙ " +
  "leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠ approx ≈ sim ~ simeq ≃ cong ≅ equiv ≡ propto ∝ ll ≪ gg ≫ lesssim ≲ gtrsim ≳ " +
  "in ∈ notin ∉ ni ∋ subset ⊂ subseteq ⊆ supset ⊃ supseteq ⊇ cup ∪ cap ∩ setminus ∖ emptyset ∅ varnothing ∅ " +
  "to → rightarrow → leftarrow ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ mapsto ↦ longrightarrow ⟶ uparrow ↑ downarrow ↓ " +
  "forall ∀ exists ∃ neg ¬ lnot ¬ land ∧ wedge ∧ lor ∨ vee ∨ infty ∞ partial ∂ nabla ∇ sum ∑ prod ∏ int ∫ " +
  "ell ℓ hbar ℏ Re ℜ Im ℑ aleph ℵ mid | vert | Vert ‖ parallel ∥ perp ⊥ angle ∠ langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ " +
  "ldots … dots … dotsc … textellipsis … textendash – textemdash — textbackslash \\ textasciitilde ~ textasciicircum ^ textunderscore _ textbraceleft { textbraceright } " +
  "textbar | textless < textgreater > textquoteleft ‘ textquoteright ’ textquotedblleft “ textquotedblright ” textquotesingle ' " +
  "guillemotleft « guillemotright » textdegree ° degree ° textmu μ texttimes × textregistered ® texttrademark ™ copyright © pounds £ euro € texteuro € " +
  "S § P ¶ dag † dagger † ddag ‡ textdagger † checkmark ✓ LaTeX LaTeX TeX TeX prime ′ colon : lbrace { rbrace } backslash \\ " +
  "log log ln ln exp exp sin sin cos cos tan tan max max min min argmax argmax argmin argmin sup sup inf inf lim lim det det dim dim ker ker gcd gcd Pr Pr bmod mod";

/** What a command without an argument stands for. */
export const letterCommands: ReadonlyMap<string, string> = pairs(letters);
export const signCommands: ReadonlyMap<string, string> = pairs(signs);

/** Say how what is behind them looks, and leave no text of their own. */
export const silentCommands: ReadonlySet<string> = new Set(
  (
    "textbf textit texttt textsc textsf textrm textup textsl textmd textnormal text emph underline uline mbox hbox fbox url path " +
    "mathrm mathbf mathit mathsf mathtt mathcal mathbb mathfrak mathscr mathnormal boldsymbol bm pmb operatorname mathop mathbin mathrel " +
    "ensuremath textsuperscript textsubscript uppercase lowercase MakeUppercase MakeLowercase protect NoCaseChange textcolor " +
    "bf it em rm tt sc sl sf bfseries itshape scshape ttfamily sffamily rmfamily upshape normalfont tiny small footnotesize large Large " +
    "displaystyle textstyle limits nolimits left right big Big bigl bigr Bigl Bigr bigg Bigg middle xspace relax noindent centering " +
    "overline overrightarrow sout enquote mkbibquote mkbibemph textquote ifmmode else fi"
  ).split(" "),
);

/** Leave room, and nothing else. */
export const spaceCommands: ReadonlySet<string> = new Set(
  "quad qquad newline par item hspace vspace linebreak break space enspace thinspace".split(" "),
);

/** Their first argument is no text: a key, a colour, an environment. */
export const hiddenArguments: ReadonlySet<string> = new Set(
  "cite citep citet citeauthor citeyear citealp citealt autocite parencite textcite footcite ref eqref cref Cref autoref label begin end textcolor color href includegraphics".split(
    " ",
  ),
);

/** `\frac{a}{b}` is a/b. */
export const fractions: ReadonlySet<string> = new Set(["frac", "dfrac", "tfrac", "nicefrac", "sfrac"]);

function pairs(table: string): ReadonlyMap<string, string> {
  const words = table.split(" ");
  return new Map(words.flatMap((word, at) => (at % 2 === 0 ? [[word, words[at + 1] ?? ""] as const] : [])));
}
