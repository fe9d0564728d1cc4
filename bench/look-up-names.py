"""How fast spaCy's PhraseMatcher and FlashText look up names: look-up-names.py NAMES.json FIELD.jsonl, called by extract.ts."""
import json
import sys
import time

import spacy
from flashtext import KeywordProcessor
from spacy.matcher import PhraseMatcher

with open(sys.argv[1], encoding="utf8") as file:
    names = json.load(file)
with open(sys.argv[2], encoding="utf8") as file:
    papers = [json.loads(line) for line in file]
texts = [f"{paper['title']}\n{paper['summary']}" for paper in papers]
megabytes = sum(len(text.encode()) for text in texts) / 1e6


def report(label, look_up):
    for text in texts[:1000]:
        look_up(text)
    began = time.process_time()
    found = sum(look_up(text) for text in texts)
    seconds = time.process_time() - began
    print(f"  {label}: {megabytes / seconds:.2f} MB/s ({seconds:.1f} s CPU), {found} names")


nlp = spacy.blank("en")
matcher = PhraseMatcher(nlp.vocab, attr="LOWER")
matcher.add("name", list(nlp.tokenizer.pipe(names)))
report(f"spaCy {spacy.__version__}, tokens and PhraseMatcher", lambda text: len(matcher(nlp.make_doc(text))))

keywords = KeywordProcessor(case_sensitive=False)
for name in names:
    keywords.add_keyword(name)
report("FlashText", lambda text: len(keywords.extract_keywords(text)))
