/** Linguistics; the form is that of `ENERGY_TERMS`. */
export const LANGUAGE_TERMS = `
언어학적=linguistic, 언어사용=language use, 언어정책=language policy, 언어장벽=language barrier, 언어접촉=language contact, 언어사회학=sociolinguistics, 사회언어학=sociolinguistics, 심리언어학=psycholinguistics, 전산언어학=computational linguistics, 역사언어학=historical linguistics, 응용언어학=applied linguistics, 언어유형론=linguistic typology,
언어기원=origin of language, 음운론=phonology, 음운변화=phonological change|sound change, 음운체계=phonological system, 음운인식=phonological awareness, 음성적=phonetic, 음절=syllable, 음소=phoneme, 강세=stress, 성조=tone, 운율=prosody, 음높낮이=pitch, 형태론=morphology, 형태소=morpheme, 형태소분석=morphological analysis, 어휘의미=lexical semantics,
통사론=syntax, 통사구조=syntactic structure, 구문=construction|syntax, 구문분석=parsing, 문장=sentence, 문장구조=sentence structure, 문장이해=sentence comprehension, 절=clause|temple, 명사=noun, 동사=verb, 형용사=adjective, 부사=adverb, 조사어=particle, 어미=verbal ending, 어순=word order, 시제=tense, 양태=modality, 피동=passive, 사동=causative,
부정문=negation, 의문문=interrogative, 존댓말/경어=honorifics, 높임법=honorifics, 공손=politeness, 은유=metaphor, 환유=metonymy, 비유=metaphor|figurative, 관용구=idiom, 속담=proverb, 신조어=neologism, 외래어=loanword, 차용어=loanword, 한자어=sino-korean word, 고유어=native word, 동음이의어=homonym, 다의어=polysemy, 담화분석=discourse analysis,
텍스트분석=text analysis, 말뭉치/코퍼스=corpus, 코퍼스분석=corpus analysis, 번역학=translation studies, 기계번역평가=machine translation evaluation, 문자체계=writing system, 고대문자=ancient script, 쐐기문자=cuneiform, 해독=decipherment|detoxification, 표기법=orthography, 맞춤법=spelling|orthography, 훈민정음=hunminjeongeum, 중세국어=middle korean,
국어=korean language, 국어학=korean linguistics, 수화언어=sign language, 옹알이=babbling, 말소리지각=speech perception, 음성지각=speech perception, 조음장애=articulation disorder, 억양패턴=intonation pattern, 제스처=gesture, 비언어적=nonverbal,
`;
