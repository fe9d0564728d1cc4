/** Written with a full stop and never the end of a sentence: something always follows. In lower case, without the last stop. */
export const openAbbreviations: ReadonlySet<string> = new Set(
  "e.g eg i.e ie cf vs viz fig figs eq eqs eqn eqns sec secs sect tab tabs ch chap ref refs no nos vol pp w.r.t approx ca dr mr mrs ms prof st v".split(
    " ",
  ),
);

/** Written with a full stop and sometimes the end of a sentence: only before a word that often begins one. */
export const closableAbbreviations: ReadonlySet<string> = new Set(
  "al etc resp inc corp ltd co jr sr u.s u.k a.k.a ph.d avg dept univ est et.al i.i.d a.m p.m".split(" "),
);

/** Words that often begin a sentence and are seldom a part of a name. */
export const sentenceStarters: ReadonlySet<string> = new Set(
  (
    "A Additionally After All Also Although An And Another As At Based Because Besides Both But By Code Codes Compared Consequently Current " +
    "Despite Due During Each Empirically Even Evaluation Evaluations Existing Experiments Experimental Extensive Finally First Firstly For " +
    "From Further Furthermore Given Hence Here How However If Importantly In Indeed Inspired Instead It Its Lastly Leveraging Many Meanwhile " +
    "Moreover Motivated Most Nevertheless Nonetheless Notably On Once One Our Overall Previous Prior Rather Recent Recently Remarkably Results Second " +
    "Secondly Several Similarly Since So Some Specifically Subsequently Such Surprisingly That The Their Then There Therefore These They Third This " +
    "Those Though Through Throughout Thus To Today Together Towards Two Under Unfortunately Unlike Using Various Via We What When Where Whereas Whether " +
    "Which While With Without Yet You"
  ).split(" "),
);
