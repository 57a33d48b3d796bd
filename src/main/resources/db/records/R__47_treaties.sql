-- The founding instruments, and every other instrument that the sources name: concluded, adopted, drafted
-- or announced. The summary of an instrument has its provisions as far as stated, article by article.
set local search_path to curation, public;

-- The Treaty and its extension

select record_treaty(
  id => 'collective-security-treaty',
  title => 'Collective Security Treaty',
  kind => 'TREATY',
  signed => '1992-05-15',
  in_force => '1994-04-20',
  registered => '1995-11-01',
  place => place(city => 'Tashkent', country => 'UZ'),
  aliases => '{CST,Collective security agreement}',
  parties => array[
    party('AM', 'SIGNED', '1992-05-15'),
    party('KZ', 'SIGNED', '1992-05-15'),
    party('KG', 'SIGNED', '1992-05-15'),
    party('RU', 'SIGNED', '1992-05-15'),
    party('TJ', 'SIGNED', '1992-05-15'),
    party('UZ', 'SIGNED', '1992-05-15'),
    party('GE', 'ACCEDED', '1993-09-09', 'The chronicle that gives the day calls the act a signature.'),
    party('AZ', 'ACCEDED', '1993-09-24', 'The chronicle that gives the day calls the act a signature.'),
    party('BY', 'ACCEDED', '1993-12-31', 'The chronicle that gives the day calls the act a signature.'),
    party('AM', 'PROLONGED', '1999-04-02', 'By the Protocol of that day.'),
    party('BY', 'PROLONGED', '1999-04-02', 'By the Protocol of that day.'),
    party('KZ', 'PROLONGED', '1999-04-02', 'By the Protocol of that day.'),
    party('KG', 'PROLONGED', '1999-04-02', 'By the Protocol of that day.'),
    party('RU', 'PROLONGED', '1999-04-02', 'By the Protocol of that day.'),
    party('TJ', 'PROLONGED', '1999-04-02', 'By the Protocol of that day.'),
    party('AZ', 'NOT_PROLONGED', '1999-04-02?', 'Refused; the refusal has no day of its own.'),
    party('GE', 'NOT_PROLONGED', '1999-04-02?', 'Refused; the refusal has no day of its own.'),
    party('UZ', 'NOT_PROLONGED', '1999-04-02?', 'Refused; the refusal has no day of its own.')],
  summary => 'By Article 1 the parties strive for a collective security system in Europe and Asia; if it is '
    'created, they consult on changes of the Treaty. By Article 2 they consult when one of them, or '
    'international peace, is threatened, and may conclude additional agreements. By Article 4 aggression '
    'against one party is aggression against all; all others give the necessary assistance, including '
    'military assistance, in exercise of the right to collective defense under Article 51 of the UN '
    'Charter. One text says in connection with 2010 that obligations of mutual support extend to attacks '
    'by armed groups. The Treaty entered into force after ratification, was concluded for five years with '
    'possible extension, and is open to other states. One text calls it defensive, above all a deterrent, '
    'whose parties consider nobody an enemy. According to this text it helped the parties to create '
    'national armed forces. It was used in connection with Afghanistan in autumn 1996 and summer 1998. '
    'Measures of its members, with the participation of Uzbekistan, ended a threat by armed groups in '
    'southern Kyrgyzstan and elsewhere in Central Asia in 1999 and 2000. It also played a role in the '
    'reconciliation in Tajikistan, which received political, military and military-technical assistance '
    'within the Organization in the mid-2000s.',
  citations => array[
    cite('004:14', '{title,kind,signed,inForce,place,parties,summary}'),
    cite('004:170', '{title,kind,signed,inForce,place,parties,summary}'),
    cite('004:15-16', '{summary}', 'Article 4, quoted.'),
    cite('004:171-172', '{summary}', 'Article 4, quoted.'),
    cite('004:17', '{summary}', 'Article 2.'),
    cite('004:173', '{summary}', 'Article 2.'),
    infer('004:46', '{summary}',
      'Speaks of obligations of mutual support; it does not name Article 4.'),
    cite('004:18', '{aliases,parties,summary}', 'The day of the Protocol is in 004:93 and 004:146.'),
    cite('004:174', '{aliases,parties,summary}', 'The day of the Protocol is in 004:93 and 004:146.'),
    cite('004:89', '{title,kind,signed,place,parties}',
      'According to this text representatives of the states signed; according to 004:14, their heads.'),
    infer('004:89', '{place}', 'The country is inferred from the city.'),
    cite('004:90', '{aliases,inForce,registered,summary}',
      'At the UN Secretariat. According to this text, the Treaty was concluded in accordance with '
      'Article 51.'),
    cite('004:92', '{aliases}'),
    cite('004:93', '{parties}', 'The day of the Protocol; names no signatory.'),
    cite('004:99', '{title,signed}',
      'The day of the Treaty stands, misplaced, beside the two documents of 7 October 2002.'),
    cite('004:104', '{summary}', 'Article 2, quoted.'),
    cite('004:105', '{summary}', 'Article 4, quoted; the sentence ends in 004:106.'),
    cite('004:106', '{summary}', 'Article 4, quoted; the sentence begins in 004:105.'),
    cite('004:107', '{summary}', 'Judges it to be defensive in aim, above all a means of deterrence.'),
    cite('004:108', '{summary}', 'Open to states that share its aims and principles; no enemy.'),
    cite('004:109', '{summary}', 'Article 1, quoted.'),
    cite('004:116', '{summary}', 'Credits it with helping the parties to set up armed forces of their own.'),
    cite('004:117', '{summary}', 'Autumn 1996 and summer 1998.'),
    cite('004:118', '{summary}', '1999 and 2000.'),
    cite('004:119', '{summary}', 'Tajikistan.'),
    cite('004:145', '{title,aliases,signed,place,parties}'),
    cite('004:146', '{inForce,parties,summary}',
      'One extension by five years, according to this text; automatic extensions, according to 004:18 '
      'and 004:93.'),
    infer('004:146', '{parties}',
      'The refusals have no day of their own; they are mentioned with the signing of the Protocol.'),
    infer('004:18', '{parties}', 'Azerbaijan, Georgia and Uzbekistan are not among those that extended it.'),
    infer('004:174', '{parties}', 'Azerbaijan, Georgia and Uzbekistan are not among those that extended it.'),
    cite('002:168', '{title,aliases,signed,place}'),
    cite('002:161', '{signed}', 'The year alone; the day is in 002:168.'),
    infer('002:4', '{title,signed}', 'Thirty years in May 2022 (002:5) give the year 1992 alone.'),
    infer('002:5', '{title,signed}', 'Thirty years in May 2022 (002:5) give the year 1992 alone.'),
    infer('002:7', '{title,signed}', 'Thirty years in May 2022 (002:5) give the year 1992 alone.'),
    infer('002:60', '{title,signed}', 'Thirty years in May 2022 (002:5) give the year 1992 alone.'),
    infer('002:105', '{title,signed}', 'Thirty years in May 2022 (002:5) give the year 1992 alone.'),
    infer('002:141', '{title,signed}', 'Thirty years in May 2022 (002:5) give the year 1992 alone.'),
    infer('002:149', '{title,signed}', 'Thirty years in May 2022 (002:5) give the year 1992 alone.'),
    infer('002:160', '{title,signed}', 'Thirty years in May 2022 (002:5) give the year 1992 alone.'),
    cite('003:10', '{title,inForce}'),
    cite('000:40-41', '{title}', 'The President of Armenia names it.')],
  discrepancies => array(
      select differ('parties', w.state || ': ' || w.day,
        'Day over range: 004:145 states a day, in the same year as 004:14; 004:89 states four months of another year.',
        array[alternative(w.state || ': [1992-09..1992-12]', '004:89')])
      from (values ('Georgia', '1993-09-09'), ('Azerbaijan', '1993-09-24'), ('Belarus', '1993-12-31'))
        as w (state, day))
    || array(
      select differ('parties', w.state || ': ACCEDED',
        'Most sources: two of three texts describe an accession to a Treaty that others had concluded (004:14, '
        '004:89).',
        array[alternative(w.state || ': SIGNED', '004:145')])
      from unnest('{Georgia,Azerbaijan,Belarus}'::text[]) as w (state)));

select record_treaty(
  id => 'protocol-on-extension-of-the-treaty',
  title => 'Protocol on the Extension of the Collective Security Treaty',
  kind => 'PROTOCOL',
  signed => '1999-04-02',
  place => place(city => 'Moscow', country => 'RU'),
  parties => array[
    party('AM', 'SIGNED', '1999-04-02'),
    party('BY', 'SIGNED', '1999-04-02'),
    party('KZ', 'SIGNED', '1999-04-02'),
    party('KG', 'SIGNED', '1999-04-02'),
    party('RU', 'SIGNED', '1999-04-02'),
    party('TJ', 'SIGNED', '1999-04-02'),
    party('AZ', 'NOT_SIGNED', note => 'Refused to extend the Treaty.'),
    party('GE', 'NOT_SIGNED', note => 'Refused to extend the Treaty.'),
    party('UZ', 'NOT_SIGNED', note => 'Refused to extend the Treaty and joined GUAM in the same year.')],
  summary => 'Provides for the automatic extension of the Treaty for successive periods of five years, among six '
    'parties. It was signed at a session of the Collective Security Council and later ratified; no source '
    'states when.',
  citations => array[
    cite('004:18', '{title,kind,signed,parties,summary}',
      'The year alone; the day is in 004:93 and 004:146.'),
    cite('004:174', '{title,kind,signed,parties,summary}',
      'The year alone; the day is in 004:93 and 004:146.'),
    cite('004:93', '{title,kind,signed,place,summary}'),
    infer('004:93', '{place}', 'The country is inferred from the city.'),
    cite('004:146', '{kind,signed,parties}',
      'One extension by five years, according to this text; automatic extensions, according to 004:18 '
      'and 004:93.'),
    infer('004:146', '{parties}', 'A refusal to extend the Treaty is read as not signing the Protocol.'),
    infer('004:18', '{parties}', 'Azerbaijan, Georgia and Uzbekistan are not among those that signed.'),
    infer('004:174', '{parties}', 'Azerbaijan, Georgia and Uzbekistan are not among those that signed.')]);

-- The Charter and the agreement signed with it

select record_treaty(
  id => 'csto-charter',
  title => 'Charter of the Collective Security Treaty Organization',
  kind => 'CHARTER',
  signed => '2002-10-07',
  in_force => '2003-09-18',
  place => place(city => 'Chisinau', country => 'MD'),
  aliases => '{CSTO Charter}',
  parties => array[
    party('AM', 'SIGNED', '2002-10-07'),
    party('BY', 'SIGNED', '2002-10-07'),
    party('KZ', 'SIGNED', '2002-10-07'),
    party('KG', 'SIGNED', '2002-10-07'),
    party('RU', 'SIGNED', '2002-10-07'),
    party('TJ', 'SIGNED', '2002-10-07')],
  summary => 'Turns the Treaty into an international organization. One text says that all member states ratified '
    'it. Article 3 sets the goals: peace, security and stability, and the collective protection of the '
    'independence, territorial integrity and sovereignty of the members. Article 5 sets the principles: '
    'political before military means, independence, voluntary participation, equal rights and '
    'obligations, and non-interference. Article 9 provides for regular political consultations. The '
    'Charter and decisions of the Council determine the bodies and their powers. Texts say that the '
    'Charter makes decisions binding, with sanctions for failure to comply; that it sets the coordination '
    'of efforts against terrorism and of foreign policy; that it provides for observers; and that it '
    'prohibits aggression between members. The President of Kyrgyzstan had proposed a mechanism for this '
    'case; the Secretary General said in 2024 that the need for it had virtually disappeared.',
  citations => array[
    cite('004:19', '{title,kind,signed,place,summary}'),
    cite('004:175', '{title,kind,signed,place,summary}'),
    cite('004:20', '{aliases,summary}', 'Article 3.'),
    cite('004:176', '{aliases,summary}', 'Article 3.'),
    cite('004:21', '{aliases,summary}', 'Article 5.'),
    cite('004:177', '{aliases,summary}', 'Article 5.'),
    cite('004:23', '{aliases,summary}', 'The bodies and their powers.'),
    cite('004:179', '{aliases,summary}', 'The bodies and their powers.'),
    cite('004:42', '{aliases,summary}', 'Article 9.'),
    cite('004:80', '{aliases}', 'Named without a word about it.'),
    cite('004:99', '{title,kind,signed,inForce,summary}',
      'The sentence also has the day of the Treaty, 15 May 1992.'),
    infer('004:99', '{parties}',
      'The presidents of the states of the Treaty signed; the six are those that take part by the documents '
      'signed.'),
    cite('004:102', '{aliases,summary}', 'Terrorism and foreign policy.'),
    cite('004:106', '{title,summary}', 'Binding decisions and sanctions.'),
    infer('004:107', '{summary}',
      'Political means come first in "the main document" of the Organization, which may be the Charter or '
      'the Treaty.'),
    cite('004:108', '{kind,summary}', 'Observers: states or international organizations.'),
    cite('004:109', '{kind}', 'Finds the principles of the Organization in it.'),
    cite('004:147', '{kind,signed,inForce,place,summary}', 'Ratified by all member states, it says.'),
    cite('002:168', '{aliases,inForce}'),
    cite('003:27', '{summary}', 'The proposal.'),
    cite('003:28-29', '{summary}', 'The Secretary General on the proposal.'),
    cite('003:8', '{summary}', 'The day of the interview.'),
    cite('003:30', '{kind,summary}', 'Aggression among members.'),
    infer('002:109', '{summary}',
      'Observers and partners became possible in 2021, by ratified acts that are not named; that these '
      'change the Charter is not said.'),
    cite('004:100', '{summary}',
      'Dates the change into an organization to autumn 2003, and states the prevention of military '
      'threats as the official goal.'),
    cite('004:101', '{summary}',
      'States military-political cooperation and help against aggression as the main task.'),
    cite('004:151', '{summary}',
      'In April 2009 a representative of the Secretariat named Iran as a possible observer.')]);

select record_treaty(
  id => 'agreement-on-legal-status-of-the-csto',
  title => 'Agreement on the Legal Status of the Collective Security Treaty Organization',
  kind => 'AGREEMENT',
  signed => '2002-10-07',
  in_force => '2003-09-18',
  place => place(city => 'Chisinau', country => 'MD'),
  aliases => '{Agreement on the Legal Status of the CSTO}',
  parties => array[
    party('AM', 'SIGNED', '2002-10-07'),
    party('BY', 'SIGNED', '2002-10-07'),
    party('KZ', 'SIGNED', '2002-10-07'),
    party('KG', 'SIGNED', '2002-10-07'),
    party('RU', 'SIGNED', '2002-10-07'),
    party('TJ', 'SIGNED', '2002-10-07')],
  summary => 'Signed together with the Charter. According to one text all member states ratified both, which '
    'entered into force on the same day. No source describes its provisions.',
  citations => array[
    cite('004:99', '{title,kind,signed,inForce,summary}',
      'The sentence also has the day of the Treaty, 15 May 1992.'),
    infer('004:99', '{parties}',
      'The presidents of the states of the Treaty signed; the six are those that take part by the documents '
      'signed.'),
    cite('004:147', '{aliases,kind,signed,inForce,place,summary}', 'Ratified by all member states, it says.'),
    infer('004:147', '{place}', 'The country is printed in 004:19, with the Charter.')]);

-- An instrument of the CIS, before the Treaty

select record_treaty(
  id => 'cis-joint-forces-agreement-1992',
  title => 'Agreement on Joint Forces for the transitional period',
  kind => 'AGREEMENT',
  signed => '1992-03-20',
  summary => 'Not an instrument of the CSTO. It followed a decision of 14 February 1992 on a council of defense '
    'ministers and a main command of the armed forces of the CIS. By spring 1992 a common army was seen to be '
    'impossible. Who signed the Agreement is not stated.',
  citations => array[
    cite('004:87', '{title,kind,signed,summary}'),
    infer('004:88', '{summary}', 'The attempt to keep common armed forces of the CIS, of which it is a part.'),
    cite('004:89', '{summary}', 'The end of the attempt.')]);

-- Instruments of the time of the Treaty

select record_treaty(
  id => 'collective-security-concept',
  title => 'Concept of Collective Security of the States Parties to the Collective Security Treaty',
  kind => 'CONCEPT',
  signed => '1995',
  aliases => array[
    'Concept of Collective Security of the States Parties to the CST', 'Concept of Collective Security'],
  summary => 'Adopted in the same year as a declaration of the parties, a plan for the implementation of the '
    'Concept, and main directions of military cooperation, after the Treaty entered into force. The plan '
    'and the main directions set the task of organizing regional collective security systems.',
  citations => array[
    infer('004:92', '{title}', 'Printed with CST for the Treaty.'),
    cite('004:92', '{kind,signed,aliases,summary}', 'The text of 004:91 goes on here.'),
    cite('004:91', '{summary}')]);

select record_treaty(
  id => 'memorandum-on-effectiveness-of-the-treaty',
  title => 'Memorandum on increasing the effectiveness of the Collective Security Treaty and its adaptation '
    'to the modern geopolitical situation',
  kind => 'MEMORANDUM',
  status => 'APPROVED',
  signed => '2000',
  aliases => array[
    'Memorandum on increasing the effectiveness of the CST and its adaptation to the modern geopolitical '
    'situation'],
  summary => 'Adopted by the Collective Security Council. It directed the Treaty at new challenges and threats to '
    'regional and international security. One text sees it as the beginning of a new stage of the Treaty.',
  citations => array[
    infer('004:94', '{title}', 'Printed with CST for the Treaty.'),
    cite('004:94', '{kind,status,signed,aliases,summary}')]);

select record_treaty(
  id => 'regulations-on-collective-decisions',
  title => 'Regulations on the procedure for making and implementing collective decisions on the use of '
    'forces and means of the collective security system',
  kind => 'REGULATION',
  signed => '2000?',
  summary => 'Approved together with the model of a regional collective security system and the basic provisions '
    'of the coalition strategy. The three were to form an organizational and legal basis for collective '
    'security.',
  citations => array[
    cite('004:95', '{title,kind,summary}'),
    infer('004:95', '{signed}', 'Approved at the time of the memorandum that 004:94 puts in 2000.')]);

select record_treaty(
  id => 'agreement-on-status-of-formations',
  title => 'Agreement on the status of formations of forces and means of the collective security system',
  kind => 'AGREEMENT',
  signed => '[2000..2001]',
  summary => 'Signed in 2000 or 2001, as was the Protocol on the formation and functioning of the forces. No '
    'source states which was signed in which year, or describes the provisions.',
  citations => array[cite('004:96', '{title,kind,signed,summary}')]);

select record_treaty(
  id => 'protocol-on-formation-and-functioning-of-forces',
  title => 'Protocol on the procedure for the formation and functioning of forces and means of the '
    'collective security system of the member states of the Collective Security Treaty',
  kind => 'PROTOCOL',
  signed => '[2000..2001]',
  aliases => array[
    'Protocol on the procedure for the formation and functioning of forces and means of the collective '
    'security system of the CST member states'],
  summary => 'Signed in 2000 or 2001, as was the Agreement on the status of formations. No source states which was '
    'signed in which year, or describes the provisions.',
  citations => array[
    infer('004:96', '{title}', 'Printed with CST for the Treaty.'),
    cite('004:96', '{kind,signed,aliases,summary}')]);

-- Rules of the bodies

select record_treaty(
  id => 'regulations-of-2003-on-activities',
  title => 'Regulations on the activities of the Organization, 2003',
  kind => 'REGULATION',
  signed => '2003-04-28?',
  summary => 'Developed at the session of the Collective Security Council in Dushanbe, which also set the '
    'structure of the Organization. No source prints the title. The councils of foreign and of defense '
    'ministers and the committee of secretaries became executive bodies.',
  citations => array[
    cite('004:110', '{kind,summary}'),
    infer('004:110', '{title}', 'No title is printed; this one describes the rules.'),
    infer('004:110', '{signed}',
      'They were developed at the session of that day; that it adopted them is not stated.'),
    infer('004:110', '{summary}',
      'It prints the foreign ministers'' council twice; once the defense ministers'' must be meant.'),
    infer('004:110', '{status}',
      'The bodies have new powers after the session, so the regulations are read as approved; no source '
      'states it.')]);

select record_treaty(
  id => 'regulations-of-the-drug-trafficking-council',
  title => 'Regulations of the Coordination Council of Heads of Competent Authorities for Combating Illicit '
    'Drug Trafficking of the CSTO Member States',
  kind => 'REGULATION',
  signed => '2003-06-23',
  summary => 'Created by the decision of the Collective Security Council that also created the Coordination '
    'Council. No source describes the provisions.',
  citations => array[
    infer('004:82', '{title}', 'Printed as the regulations of the Council, which is named before.'),
    cite('004:82', '{kind,signed,summary}', 'The Council is printed SSC.')]);

select record_treaty(
  id => 'rules-of-procedure',
  title => 'Rules of Procedure of the bodies of the Collective Security Treaty Organization',
  kind => 'REGULATION',
  signed => '2004-06-18',
  summary => 'Approved by a decision of the Collective Security Council on documents that regulate the activities '
    'of the Organization. By Rule 14, paragraph 1, a member that does not take part in a meeting of the '
    'Collective Security Council, of the foreign or defense ministers, or of the secretaries of security '
    'councils does not consent to the decisions considered there, and there is no consensus.',
  citations => array[
    cite('004:152', '{title,kind,signed,summary}', 'Cited against the acts of 14 June 2009.'),
    cite('000:13', note => 'The session of 14 June 2009 (000:10) decided in the absence of Belarus.'),
    cite('004:46',
      note => 'In 2010 decisions by interested states alone were being introduced; the text does not '
        'mention the Rules.')]);

select record_treaty(
  id => 'crisis-response-procedure',
  title => 'CSTO Crisis Response Procedure',
  kind => 'REGULATION',
  signed => '2010-12-10?',
  summary => 'Approved by the Collective Security Council. In May 2022 the Prime Minister of Armenia said that his '
    'country had asked in the year before for the mechanisms of the Procedure, and that the Organization '
    'had not reacted as Armenia expected.',
  citations => array[
    cite('002:122', '{title,summary}'),
    infer('002:122', '{signed}',
      'The day stands with the Procedure; that the Council approved it on this day is not stated.'),
    infer('002:122', '{kind}', 'A procedure that the Council approved is read as a regulation.'),
    cite('002:5', '{summary}', 'The day of the speech.'),
    infer('004:46', '{summary}',
      'Tells of the crisis response measures of the same year, with emergency consultations, aid and '
      'decisions in a limited format, and does not name the Procedure.'),
    infer('002:137', '{summary}',
      'The Secretary General speaks of the crisis response system tried in Kazakhstan, which is to be '
      'improved; the Procedure is not named.')]);

-- Forces

select record_treaty(
  id => 'agreement-on-peacekeeping-activities',
  title => 'Agreement on Peacekeeping Activities',
  kind => 'AGREEMENT',
  status => 'SIGNED',
  summary => 'The Peacekeeping Forces were created in accordance with it; another text puts their creation in '
    '2007. No source states when the Agreement was concluded, or by whom.',
  citations => array[
    cite('004:52', '{title,kind,summary}'),
    cite('003:13', '{summary}', 'The year of the Peacekeeping Forces; the Agreement is not named.'),
    infer('004:52', '{status}', 'The forces were created in accordance with it, so it had been concluded.')]);

select record_treaty(
  id => 'rapid-reaction-forces-agreement',
  title => 'Agreement on the Collective Rapid Reaction Forces of the CSTO',
  kind => 'AGREEMENT',
  signed => '2009-06-14',
  place => place('Kremlin', 'Moscow', 'RU'),
  aliases => array[
    'CRRF Agreement', 'CSTO CRRF Agreement', 'Agreement on Collective Forces',
    'Agreement on the creation of the Collective Rapid Reaction Forces',
    'Treaty on Collective Rapid Reaction Forces'],
  parties => array[
    party('AM', 'SIGNED', '2009-06-14'),
    party('KZ', 'SIGNED', '2009-06-14'),
    party('KG', 'SIGNED', '2009-06-14'),
    party('RU', 'SIGNED', '2009-06-14'),
    party('TJ', 'SIGNED', '2009-06-14'),
    party('UZ', 'NOT_SIGNED', '2009-06-14',
      'By the account of the President of Russia it had been for such forces, had doubts, would think on '
      'and kept the way open.'),
    party('BY', 'NOT_SIGNED', '2009-06-14',
      'Absent; before, says the President of Russia, it had agreed. Reported on 2 October 2009 as having '
      'joined; four days later it was clear that it had not signed.')],
  summary => 'Regulates purpose, composition, formation, training and use of the Collective Rapid Reaction Forces. '
    'Two annexes were prepared, on the command and on the rules for the use of force. Five of the seven '
    'member states approved it on 14 June 2009. One text says that nothing considered on this day can be '
    'considered adopted, because Belarus was absent.',
  citations => array[
    cite('000:6', '{aliases,kind}', 'The item prints the year alone, in 000:4.'),
    cite('000:10', '{signed}'),
    cite('000:11', '{place}'),
    infer('000:11', '{place}', 'The country is inferred from the city.'),
    cite('000:17', '{aliases,kind}', 'Printed as Agreement on Collective Forces.'),
    infer('000:21', '{parties}', 'Some states have yet to join; they are not named here.'),
    cite('000:24', '{signed}'),
    cite('000:25', '{place}'),
    cite('000:28', '{title,kind,summary}'),
    cite('000:34', '{title}', 'Signed that day.'),
    cite('000:35', '{aliases}'),
    cite('000:37', '{kind}'),
    cite('000:39', '{parties}', 'Uzbekistan and Belarus have not signed; the day is in 000:24.'),
    cite('000:51', '{aliases,parties}', 'Belarus has yet to sign; the day is in 000:24.'),
    cite('000:55', '{aliases,kind}', 'Recommended to the presidents for signature.'),
    cite('000:65', '{title,summary}', 'Before the session.'),
    cite('000:74', '{kind}', 'Before the session.'),
    cite('000:76', '{title,summary}', 'Before the session; the annexes.'),
    cite('004:152', '{signed,place,parties,summary}', 'Speaks of the document on the forces.'),
    infer('004:152', '{parties}', 'That five states approved the document is read as their signing.'),
    cite('004:153', '{parties}', 'October 2009; Belarus. The day of the signing is in 004:152.'),
    cite('000:14',
      note => 'Uzbekistan had a special opinion on acts signed on that day; the speech does not say on '
        'which.')],
  discrepancies => array[
    differ('parties', 'Uzbekistan: NOT_SIGNED',
      'List over summary: 004:152 lists the five states that approved; 000:6 speaks of all leaders.',
      array[
        alternative('Uzbekistan: SIGNED', '000:6', 'INFERRED',
          'The leaders signed; the list of those present (000:5) includes the President of Uzbekistan.')]),
    differ('parties', 'Belarus: NOT_SIGNED',
      'Correction over report: according to the same paragraph, it became clear on 6 October 2009 that '
      'Belarus had not signed.',
      array[
        alternative('Belarus: ACCEDED', '004:153', note => 'Reported by news agencies on 2 October 2009.')])]);

select record_treaty(
  id => 'rapid-reaction-forces-legal-status-agreement',
  title => 'Agreements on the legal status of the Collective Rapid Reaction Forces (planned)',
  kind => 'AGREEMENT',
  status => 'PLANNED',
  aliases => '{Agreements on the legal status of the Collective Forces}',
  summary => 'Only announced. In June 2009 the Secretary General said that a large package of documents would '
    'follow the agreement on the forces: on decision-making and on their legal status, with jurisdiction '
    'and border crossing among the subjects. No source states that they were concluded.',
  citations => array[
    cite('000:78', '{aliases,kind,status,summary}'),
    infer('000:78', '{title}', 'The Collective Forces meant are those of the agreement in 000:76.'),
    cite('000:70', '{summary}', 'The day of the conversation.')]);

select record_treaty(
  id => 'draft-agreement-on-concealed-command',
  title => 'Agreement on the basic principles of a system of concealed command of the forces and means of '
    'the collective security system (draft)',
  kind => 'AGREEMENT',
  status => 'DRAFT',
  aliases => array[
    'Agreement on the basic principles for creating a system of hidden control of forces and means of the '
    'collective security system'],
  summary => 'Only a draft, which the defense ministers planned to consider at their meeting of 3 June 2009. '
    'Decisions on the principles of creating and managing forces were reported as signed at the session '
    'of 14 June; no source states that the draft was among them.',
  citations => array[
    cite('000:86', '{aliases,kind,status,summary}'),
    infer('000:86', '{title}', 'Hidden control is read as concealed command.'),
    infer('000:87', '{summary}',
      'The consultation plan of the agenda begins in 2009, which gives the year of the meeting.'),
    cite('000:83', '{summary}', 'The day of the meeting, without its year.'),
    infer('000:18', '{summary}', 'Close in wording; that the draft is meant is not said.')]);

select record_treaty(
  id => 'draft-agreement-on-material-reserves',
  title => 'Agreement on material reserves for formations of the forces and means of the collective security '
    'system (draft)',
  kind => 'AGREEMENT',
  status => 'DRAFT',
  summary => 'Only a draft, which the defense ministers planned to consider at their meeting of 3 June 2009. No '
    'source states its fate.',
  citations => array[
    infer('000:86', '{title}', 'Printed as one of several draft agreements.'),
    cite('000:86', '{kind,status,summary}'),
    infer('000:87', '{summary}',
      'The consultation plan of the agenda begins in 2009, which gives the year of the meeting.'),
    cite('000:83', '{summary}', 'The day of the meeting, without its year.')]);

-- Arms, training, information

select record_treaty(
  id => 'agreement-on-military-technical-cooperation',
  title => 'Agreement on the Basic Principles of Military-Technical Cooperation',
  kind => 'AGREEMENT',
  status => 'SIGNED',
  summary => 'Concluded by the member states; no source states when. Allies receive weapons and equipment at the '
    'prices for a supplier''s own forces. According to an undated text deliveries grew almost tenfold in '
    'ten years, with modern weapons among them, and the members gained hundreds of millions of US '
    'dollars. In April 2024 the Secretary General said that military-technical cooperation grows.',
  citations => array[
    cite('004:56', '{title,kind,status,summary}'),
    cite('003:8', '{summary}', 'The day of the interview.'),
    cite('003:13', '{summary}', 'The cooperation; the Agreement is not named. The day is in 003:8.')]);

select record_treaty(
  id => 'agreements-on-joint-training-of-personnel',
  title => 'Agreements on joint training of personnel',
  kind => 'AGREEMENT',
  status => 'SIGNED',
  summary => 'Agreements, neither counted nor named, under which personnel of the member states is trained free of '
    'charge or on preferential terms. In Russia alone up to 1,000 citizens of member states a year enter '
    'military universities, and up to 100 law enforcement and civilian universities.',
  citations => array[
    cite('004:58', '{kind,summary}'),
    infer('004:58', '{title}', 'No title is printed; this one describes.'),
    infer('004:58', '{status}', 'The text calls them existing agreements.')]);

select record_treaty(
  id => 'information-security-agreement',
  title => 'Agreement on cooperation in the field of information security',
  kind => 'AGREEMENT',
  status => 'SIGNED',
  signed => '2017?',
  summary => 'An agreement of the CSTO. In May 2022 the President of Belarus called for its full use against '
    'disinformation.',
  citations => array[
    infer('002:33', '{title}', 'Printed with the CSTO and the year 2017 between the words.'),
    cite('002:33', '{kind,summary}'),
    infer('002:33', '{signed}', 'The Agreement is "of 2017"; that it was signed in this year is not stated.'),
    cite('002:5', '{summary}', 'The day of the speech.'),
    infer('002:33', '{status}', 'Called an agreement of 2017, to be used now, so it had been concluded.')]);

-- Strategies

select record_treaty(
  id => 'collective-security-strategy-2025',
  title => 'Collective Security Strategy of the CSTO for the period up to 2025',
  kind => 'STRATEGY',
  status => 'APPROVED',
  aliases => array[
    'CSTO Collective Security Strategy for the period up to 2025',
    'CSTO Collective Security Strategy until 2025'],
  summary => 'The President of Tajikistan said in May 2022 that it guides the Organization in the medium term. '
    'There is a plan for its implementation. No source states when it was adopted.',
  citations => array[
    infer('002:112', '{title}', 'Printed with CSTO at the beginning.'),
    cite('002:112', '{kind,aliases,summary}'),
    cite('002:5', '{summary}', 'The day of the speeches.'),
    cite('002:138', '{kind,aliases,summary}', 'The plan for carrying it out.'),
    infer('002:139', '{summary}',
      'The Secretary General compares the situation with that of five years before, which may hint at when '
      'the Strategy was made; he does not say so.'),
    infer('002:112', '{status}', 'It guides the Organization, so it had been approved.')]);

select record_treaty(
  id => 'collective-security-strategy-2026-2030',
  title => 'Collective Security Strategy of the CSTO for 2026-2030 (planned)',
  kind => 'STRATEGY',
  status => 'PLANNED',
  summary => 'Only planned. In May 2022 the Secretary General told the heads of state that the preparation of '
    'initial data should begin in the next year.',
  citations => array[
    infer('002:139', '{title}', 'The period is printed after the name; that it is planned is added.'),
    cite('002:139', '{kind,status,summary}'),
    cite('002:5', '{summary}', 'The day of the speech.'),
    infer('002:139', '{summary}', 'The year of the speech is that of the page, 002:5.')]);

-- In preparation
select record_treaty(
  id => 'tajik-afghan-border-interstate-policy',
  title => 'Special Interstate Policy for strengthening sections of the Tajik-Afghan Border (planned)',
  kind => 'STRATEGY',
  status => 'PLANNED',
  aliases => '{CSTO Special Interstate Policy for strengthening sections of the Tajik-Afghan Border}',
  summary => 'In preparation: in April 2024 the Secretary General said that the CSTO is working on it. Aid for '
    'this border was decided in 2013; no source links the two.',
  citations => array[
    infer('003:12', '{title}', 'Printed with CSTO at the beginning; that it is planned is added.'),
    cite('003:12', '{aliases,summary,status}'),
    infer('003:12', '{kind}', 'A policy of the states together is read as a strategy.'),
    cite('001:4', '{summary}', 'The day of the session that decided on the aid.'),
    cite('003:8', '{summary}', 'The day of the interview.'),
    infer('001:6', '{summary}', 'The aid decided in 2013; no policy is named.')]);

-- Cooperation with other organizations

select record_treaty(
  id => 'memorandum-with-the-un-secretariat',
  title => 'Memorandum of Cooperation between the CSTO and UN Secretariats',
  kind => 'MEMORANDUM',
  status => 'APPROVED',
  summary => 'Approved by the foreign ministers of the CSTO on 14 June 2009. An undated text says that a '
    'memorandum or protocol was signed with the UN; it does not say that it is this one.',
  citations => array[
    cite('000:58', '{title,kind,status,summary}'),
    cite('000:62', '{summary}', 'The day.'),
    infer('004:43', '{summary}', 'A signed memorandum or protocol with the UN; no date, no Secretariat.')]);

select record_treaty(
  id => 'memorandum-with-the-un',
  title => 'Memorandum or protocol on cooperation with the United Nations',
  kind => 'MEMORANDUM',
  parties => array[
    party(null, 'SIGNED', organization => 'Collective Security Treaty Organization'),
    party(null, 'SIGNED', organization => 'United Nations')],
  summary => 'No source states when it was signed. The memorandum between the two Secretariats, approved in 2009, '
    'may be the same; no source says so.',
  citations => array[
    cite('004:43', '{parties,summary}', 'Printed UN.'),
    infer('004:43', '{parties}',
      'The instrument is one of the CSTO, which is not named as the one that signed.'),
    infer('004:43', '{title,kind}',
      'No title is printed. Memoranda and protocols are named together; which of them this one is stays open.'),
    cite('000:62', '{summary}', 'The day on which the ministers approved that memorandum.'),
    infer('000:58', '{summary}', 'A memorandum of the Secretariats; that it is this one is not said.')]);

select record_treaty(
  id => 'memorandum-with-the-sco',
  title => 'Memorandum or protocol on cooperation with the Shanghai Cooperation Organization',
  kind => 'MEMORANDUM',
  parties => array[
    party(null, 'SIGNED', organization => 'Collective Security Treaty Organization'),
    party(null, 'SIGNED', organization => 'Shanghai Cooperation Organization')],
  summary => 'No source states when it was signed. The highest officials of EurAsEC, the CSTO, the CIS and the SCO '
    'exchange views. Presidents of Russia called for more cooperation with the SCO in 2009 and 2022.',
  citations => array[
    cite('004:43', '{parties,summary}', 'Printed SCO; 000:29 and 002:92 print the name in full.'),
    infer('004:43', '{parties}',
      'The instrument is one of the CSTO, which is not named as the one that signed.'),
    infer('000:29', '{title}', 'The name in full, of what 004:43 prints as SCO; no instrument is named.'),
    cite('000:29', '{summary}', 'How important it is; the year is in 000:24.'),
    cite('000:24', '{summary}', 'The day of the statement of 2009.'),
    cite('002:5', '{summary}', 'The day of the speech of 2022.'),
    infer('004:43', '{title,kind}',
      'No title is printed. Memoranda and protocols are named together; which of them this one is stays open.'),
    cite('002:92', '{summary}', 'The wish; no instrument is named.'),
    cite('004:45', '{summary}', 'The exchange of views; no instrument is named.')]);

select record_treaty(
  id => 'memorandum-with-the-cis',
  title => 'Memorandum or protocol on cooperation with the Commonwealth of Independent States',
  kind => 'MEMORANDUM',
  parties => array[
    party(null, 'SIGNED', organization => 'Collective Security Treaty Organization'),
    party(null, 'SIGNED', organization => 'Commonwealth of Independent States')],
  summary => 'No source states when it was signed. The highest officials of EurAsEC, the CSTO, the CIS and the SCO '
    'exchange views. In 2022 the President of Russia proposed to make the CIS an observer.',
  citations => array[
    cite('004:43', '{parties,summary}', 'Printed CIS; 002:92 prints the name in full.'),
    infer('004:43', '{parties}',
      'The instrument is one of the CSTO, which is not named as the one that signed.'),
    infer('004:43', '{title,kind}',
      'No title is printed. Memoranda and protocols are named together; which of them this one is stays open.'),
    cite('002:5', '{summary}', 'The day of the speech.'),
    cite('004:45', '{summary}', 'The exchange of views; no instrument is named.'),
    cite('002:92', '{summary}', 'The proposal of observer status.')]);

select record_treaty(
  id => 'memorandum-with-the-eurasec',
  title => 'Memorandum or protocol on cooperation with EurAsEC',
  kind => 'MEMORANDUM',
  parties => array[
    party(null, 'SIGNED', organization => 'Collective Security Treaty Organization'),
    party(null, 'SIGNED', organization => 'EurAsEC')],
  summary => 'No source states when it was signed. The highest officials of EurAsEC, the CSTO, the CIS and the SCO '
    'exchange views. In 2009 the President of Russia called cooperation with EurAsEC important.',
  citations => array[
    cite('004:43', '{parties,summary}'),
    infer('004:43', '{parties}',
      'The instrument is one of the CSTO, which is not named as the one that signed.'),
    cite('000:24', '{summary}', 'The day of the statement.'),
    infer('004:43', '{title,kind}',
      'No title is printed. Memoranda and protocols are named together; which of them this one is stays open.'),
    cite('000:29', '{summary}',
      'How important it is; no instrument is named, and the year is in 000:24.'),
    cite('004:45', '{summary}', 'The exchange of views; no instrument is named.')]);

select record_treaty(
  id => 'memorandum-with-the-union-state',
  title => 'Memorandum or protocol on cooperation with the Union State',
  kind => 'MEMORANDUM',
  parties => array[
    party(null, 'SIGNED', organization => 'Collective Security Treaty Organization'),
    party(null, 'SIGNED', organization => 'Union State')],
  summary => 'No source states when it was signed. Another text names the Union State as that of Belarus and '
    'Russia.',
  citations => array[
    cite('004:43', '{parties,summary}'),
    infer('004:43', '{parties}',
      'The instrument is one of the CSTO, which is not named as the one that signed.'),
    infer('004:43', '{title,kind}',
      'No title is printed. Memoranda and protocols are named together; which of them this one is stays open.'),
    infer('002:16', '{summary}', 'The Union State of Belarus and Russia is read as the one meant.')]);

select record_treaty(
  id => 'memorandum-with-the-colombo-plan',
  title => 'Memorandum or protocol on cooperation with the Colombo Plan',
  kind => 'MEMORANDUM',
  parties => array[
    party(null, 'SIGNED', organization => 'Collective Security Treaty Organization'),
    party(null, 'SIGNED', organization => 'Colombo Plan')],
  summary => 'No source states when it was signed.',
  citations => array[
    cite('004:43', '{parties,summary}'),
    infer('004:43', '{parties}',
      'The instrument is one of the CSTO, which is not named as the one that signed.'),
    infer('004:43', '{title,kind}',
      'No title is printed. Memoranda and protocols are named together; which of them this one is stays open.')]);

select record_treaty(
  id => 'memorandum-with-the-sco-regional-anti-terrorism-structure',
  title => 'Memorandum or protocol on cooperation with the Regional Anti-Terrorism Structure of the SCO',
  kind => 'MEMORANDUM',
  parties => array[
    party(null, 'SIGNED', organization => 'Collective Security Treaty Organization'),
    party(null, 'SIGNED', organization => 'Regional Anti-Terrorism Structure of the SCO')],
  summary => 'No source states when it was signed.',
  citations => array[
    cite('004:43', '{parties,summary}'),
    infer('004:43', '{parties}',
      'The instrument is one of the CSTO, which is not named as the one that signed.'),
    infer('004:43', '{title,kind}',
      'No title is printed. Memoranda and protocols are named together; which of them this one is stays open.')]);

select record_treaty(
  id => 'memorandum-with-the-anti-terrorism-center',
  title => 'Memorandum or protocol on cooperation with the Anti-Terrorism Center',
  kind => 'MEMORANDUM',
  parties => array[
    party(null, 'SIGNED', organization => 'Collective Security Treaty Organization'),
    party(null, 'SIGNED', organization => 'Anti-Terrorism Center')],
  summary => 'No source states when it was signed, or to which organization the Center belongs.',
  citations => array[
    cite('004:43', '{parties,summary}'),
    infer('004:43', '{parties}',
      'The instrument is one of the CSTO, which is not named as the one that signed.'),
    infer('004:43', '{title,kind}',
      'No title is printed. Memoranda and protocols are named together; which of them this one is stays open.')]);

select record_treaty(
  id => 'memorandum-with-the-cis-border-troops-coordination-service',
  title => 'Memorandum or protocol on cooperation with the Coordination Service of the Council of Commanders '
    'of the CIS Border Troops',
  kind => 'MEMORANDUM',
  parties => array[
    party(null, 'SIGNED', organization => 'Collective Security Treaty Organization'),
    party(null, 'SIGNED',
      organization => 'Coordination Service of the Council of Commanders of the CIS Border Troops')],
  summary => 'No source states when it was signed. In 2013 Russia made closer cooperation with the Council of '
    'Commanders a priority of its chairmanship.',
  citations => array[
    cite('004:43', '{parties,summary}'),
    infer('004:43', '{parties}',
      'The instrument is one of the CSTO, which is not named as the one that signed.'),
    infer('004:43', '{title,kind}',
      'No title is printed. Memoranda and protocols are named together; which of them this one is stays open.'),
    cite('001:4', '{summary}', 'The day of the session at which the priorities were set.'),
    cite('001:13', '{summary}', 'A priority that Russia set as chair (001:11).')]);
