-- From the signature of the Treaty in 1992 to September 2008: sessions and acts of the parties to the
-- Treaty, of the Organization, and of others about it.
set local search_path to curation, public;

-- Tashkent, 15 May 1992

select record_decision(
  id => 'heads-of-state-1992-05-15-collective-security-treaty',
  title => 'Signature of the Collective Security Treaty',
  type => 'AGREEMENT',
  status => 'SIGNED',
  adopted_by => 'the heads of six states',
  date => '1992-05-15',
  treaty => 'collective-security-treaty',
  topics => '{treaty-law,collective-security-system,membership}',
  positions => array[
    stand('AM', 'SIGNED', '1992-05-15'),
    stand('KZ', 'SIGNED', '1992-05-15'),
    stand('KG', 'SIGNED', '1992-05-15'),
    stand('RU', 'SIGNED', '1992-05-15'),
    stand('TJ', 'SIGNED', '1992-05-15'),
    stand('UZ', 'SIGNED', '1992-05-15')],
  summary => 'Signed in Tashkent by six states; three more joined later. One text explains the Treaty by the '
    'failure, apparent by spring 1992, to keep one army of the CIS, and by the wish for a more effective '
    'and less costly security system.',
  citations => array[
    cite('004:14', '{title,status,adoptedBy,date,treaty,positions,summary}'),
    infer('004:14', '{type}', 'A treaty is an agreement of states.'),
    cite('004:170', '{title,status,adoptedBy,date,treaty,positions,summary}'),
    infer('004:170', '{type}', 'A treaty is an agreement of states.'),
    cite('004:89', '{title,date,treaty,positions,summary}',
      'According to this text representatives of the states signed; according to 004:14, their heads.'),
    cite('004:145', '{title,status,date,treaty,positions,summary}'),
    infer('004:99', '{date}', 'It prints the day, misplaced, beside the documents of 7 October 2002.'),
    cite('002:168', '{title,status,date,treaty,summary}'),
    cite('002:161', '{date,topics}', 'The year alone; the day is in 002:168.'),
    infer('002:4', '{status,date}', 'Thirty years in May 2022 (002:5) give the year 1992 alone.'),
    infer('002:5', '{status,date}', 'Thirty years in May 2022 (002:5) give the year 1992 alone.'),
    infer('002:7', '{status,date}', 'Thirty years in May 2022 (002:5) give the year 1992 alone.'),
    infer('002:60', '{status,date}', 'Thirty years in May 2022 (002:5) give the year 1992 alone.'),
    infer('002:105', '{status,date}', 'Thirty years in May 2022 (002:5) give the year 1992 alone.'),
    infer('002:141', '{date}', 'Thirty years in May 2022 (002:5) give the year 1992 alone.'),
    infer('002:149', '{status,date}', 'Thirty years in May 2022 (002:5) give the year 1992 alone.'),
    infer('002:160', '{date}', 'Thirty years in May 2022 (002:5) give the year 1992 alone.')]);

-- 1995

select record_decision(
  id => 'states-parties-1995-declaration',
  title => 'Declaration of the States Parties to the Collective Security Treaty',
  type => 'DECLARATION',
  status => 'ADOPTED',
  adopted_by => 'the states parties to the Treaty',
  date => '1995',
  topics => '{treaty-law,collective-security-system}',
  summary => 'One of the documents that were adopted after the Treaty entered into force, on the way to military '
    'and political integration. No source describes its content.',
  citations => array[
    cite('004:91', '{summary}'),
    cite('004:92', '{title,type,status,date,summary}'),
    infer('004:92', '{adoptedBy,topics}',
      'It is theirs by its title; who adopted it, and what it says, is not stated.')]);

select record_decision(
  id => 'states-parties-1995-collective-security-concept',
  title => 'Adoption of the Concept of Collective Security of the States Parties to the Collective Security '
    'Treaty',
  type => 'CONCEPT',
  status => 'ADOPTED',
  adopted_by => 'the states parties to the Treaty',
  date => '1995',
  treaty => 'collective-security-concept',
  topics => '{collective-security-system}',
  summary => 'One of the documents that were adopted after the Treaty entered into force. A plan for its '
    'implementation followed in the same year.',
  citations => array[
    cite('004:91', '{summary}'),
    cite('004:92', '{title,type,status,date,treaty,topics,summary}'),
    infer('004:92', '{adoptedBy}', 'It is theirs by its title; who adopted it is not said.')]);

select record_decision(
  id => 'states-parties-1995-plan-for-the-concept',
  title => 'Plan for the Implementation of the Concept of Collective Security',
  type => 'PLAN',
  status => 'ADOPTED',
  adopted_by => 'the states parties to the Treaty',
  date => '1995',
  topics => '{collective-security-system,activity-planning}',
  summary => 'Together with the main directions of military cooperation it set the task of organizing regional '
    'collective security systems.',
  citations => array[
    cite('004:92', '{title,type,status,date,topics,summary}'),
    infer('004:92', '{adoptedBy}', 'Taken as that of the Concept of the same year; nobody is named.')]);

select record_decision(
  id => 'states-parties-1995-main-directions-of-military-cooperation',
  title => 'Main Directions for Deepening Military Cooperation',
  type => 'PRIORITIES',
  status => 'ADOPTED',
  adopted_by => 'the states parties to the Treaty',
  date => '1995',
  topics => '{military-cooperation,collective-security-system}',
  summary => 'Together with the plan for the Concept it set the task of organizing regional collective security '
    'systems.',
  citations => array[
    cite('004:92', '{title,status,date,topics,summary}'),
    infer('004:92', '{type,adoptedBy}',
      'Main directions are read as priorities, and as adopted by those who adopted the Concept; nobody is '
      'named.')]);

-- 1999

select record_session(
  id => 'csc-1999-04-02',
  title => 'Session of the Collective Security Council, Moscow, 2 April 1999',
  body => 'csc',
  kind => 'REGULAR',
  status => 'HELD',
  date => '1999-04-02',
  place => place(city => 'Moscow', country => 'RU'),
  attendance => array[
    attended('AM', capacity => 'President'),
    attended('BY', capacity => 'President'),
    attended('KZ', capacity => 'President'),
    attended('KG', capacity => 'President'),
    attended('RU', capacity => 'President'),
    attended('TJ', capacity => 'President')],
  summary => 'Six presidents signed a protocol on the extension of the Treaty; Azerbaijan, Georgia and Uzbekistan '
    'refused to extend it. No source states whether these three attended, or who presided.',
  citations => array[
    cite('004:93', '{title,body,status,date,place,decisions,summary}'),
    infer('004:93', '{place}', 'The country is inferred from the city.'),
    infer('004:93', '{kind}', 'Called only a session.'),
    infer('004:146', '{attendance}', 'The presidents who signed that day are taken to have been present.'),
    cite('004:146', '{date,decisions,summary}')]);

select record_decision(
  id => 'csc-1999-04-02-protocol-on-extension-of-the-treaty',
  title => 'Signature of the Protocol on the Extension of the Collective Security Treaty',
  type => 'PROTOCOL',
  status => 'SIGNED',
  session => 'csc-1999-04-02',
  treaty => 'protocol-on-extension-of-the-treaty',
  topics => '{treaty-law,membership}',
  positions => array[
    stand('AM', 'SIGNED', '1999-04-02'),
    stand('BY', 'SIGNED', '1999-04-02'),
    stand('KZ', 'SIGNED', '1999-04-02'),
    stand('KG', 'SIGNED', '1999-04-02'),
    stand('RU', 'SIGNED', '1999-04-02'),
    stand('TJ', 'SIGNED', '1999-04-02'),
    stand('AZ', 'NOT_SIGNED', note => 'Refused to extend the Treaty.'),
    stand('GE', 'NOT_SIGNED', note => 'Refused to extend the Treaty.'),
    stand('UZ', 'NOT_SIGNED', note => 'Refused to extend the Treaty and joined GUAM in the same year.')],
  summary => 'Extends the Treaty, which was concluded for five years, among six parties, with automatic extension '
    'for further periods of five years. It was later ratified.',
  citations => array[
    cite('004:93', '{title,type,status,date,body,session,treaty,topics,summary}'),
    cite('004:18', '{title,type,status,date,treaty,positions,topics,summary}',
      'The year alone; the day is in 004:93 and 004:146.'),
    cite('004:174', '{title,type,status,date,treaty,positions,topics,summary}',
      'The year alone; the day is in 004:93 and 004:146.'),
    cite('004:146', '{type,status,date,positions,topics}',
      'One extension by five years, according to this text; automatic extensions, according to 004:18 '
      'and 004:93.'),
    infer('004:146', '{positions}', 'A refusal to extend the Treaty is read as not signing the Protocol.')]);

select record_decision(
  id => 'states-parties-1999-second-stage-plan',
  title => 'Plan for the second stage of the formation '
    'of a collective security system',
  type => 'PLAN',
  status => 'APPROVED',
  adopted_by => 'the states parties to the Treaty',
  date => '1999',
  topics => '{collective-security-system,activity-planning,military-cooperation}',
  summary => 'Provides for coalition groupings of troops in three directions: Eastern European, Caucasian and '
    'Central Asian.',
  citations => array[
    cite('004:92', '{title,type,status,date,topics,summary}'),
    infer('004:92', '{adoptedBy}', 'Mentioned among the acts under the Treaty; who approved it is not said.')]);

-- 2000 and 2001

select record_decision(
  id => 'csc-2000-memorandum-on-effectiveness-of-the-treaty',
  title => 'Adoption of the Memorandum on increasing the effectiveness of the Collective Security Treaty and '
    'its adaptation to the modern geopolitical situation',
  type => 'MEMORANDUM',
  status => 'ADOPTED',
  body => 'csc',
  date => '2000',
  treaty => 'memorandum-on-effectiveness-of-the-treaty',
  topics => '{treaty-law,collective-security-system}',
  summary => 'Directed the Treaty at new challenges and threats to regional and international security.',
  citations => array[cite('004:94', '{title,type,status,date,body,treaty,topics,summary}')]);

select record_decision(
  id => 'states-parties-2000-regulations-on-collective-decisions',
  title => 'Approval of the Regulations on the procedure for making and implementing collective decisions on '
    'the use of forces and means of the collective security system',
  type => 'REGULATION',
  status => 'APPROVED',
  adopted_by => 'the states parties to the Treaty',
  date => '2000?',
  treaty => 'regulations-on-collective-decisions',
  topics => '{collective-security-system,institutional-structure}',
  summary => 'One of three documents that were to form an organizational and legal basis for collective security.',
  citations => array[
    cite('004:95', '{title,type,status,treaty,topics,summary}'),
    infer('004:95', '{date}', 'Approved at the time of the memorandum that 004:94 puts in 2000.'),
    infer('004:95', '{adoptedBy}', 'Mentioned among the acts under the Treaty; who approved it is not said.')]);

select record_decision(
  id => 'states-parties-2000-model-of-regional-system',
  title => 'Model of a regional collective security system',
  type => 'CONCEPT',
  status => 'APPROVED',
  adopted_by => 'the states parties to the Treaty',
  date => '2000?',
  topics => '{collective-security-system}',
  summary => 'One of three documents that were to form an organizational and legal basis for collective security.',
  citations => array[
    cite('004:95', '{title,status,topics,summary}'),
    infer('004:95', '{date}', 'Approved at the time of the memorandum that 004:94 puts in 2000.'),
    infer('004:95', '{type,adoptedBy}',
      'A model is read as a concept. Mentioned among the acts under the Treaty; who approved it is not said.')]);

select record_decision(
  id => 'states-parties-2000-basic-provisions-of-coalition-strategy',
  title => 'Basic provisions of the coalition strategy',
  type => 'CONCEPT',
  status => 'APPROVED',
  adopted_by => 'the states parties to the Treaty',
  date => '2000?',
  topics => '{collective-security-system,military-cooperation}',
  summary => 'One of three documents that were to form an organizational and legal basis for collective security.',
  citations => array[
    cite('004:95', '{title,status,topics,summary}'),
    infer('004:95', '{date}', 'Approved at the time of the memorandum that 004:94 puts in 2000.'),
    infer('004:95', '{type,adoptedBy}',
      'Basic provisions are read as a concept. Mentioned among the acts under the Treaty; who approved them is '
      'not said.')]);

select record_decision(
  id => 'states-parties-2000-2001-agreement-on-status-of-formations',
  title => 'Signature of the Agreement on the status of formations of forces and means of the collective '
    'security system',
  type => 'AGREEMENT',
  status => 'SIGNED',
  adopted_by => 'the states parties to the Treaty',
  date => '[2000..2001]',
  treaty => 'agreement-on-status-of-formations',
  topics => '{collective-security-system,military-cooperation}',
  summary => 'Signed in one of two years, as was the Protocol on the formation and functioning of the forces. One '
    'text calls both fundamental.',
  citations => array[
    cite('004:96', '{title,type,status,date,treaty,topics,summary}'),
    infer('004:96', '{adoptedBy}', 'Mentioned among the acts under the Treaty; who signed it is not said.')]);

select record_decision(
  id => 'states-parties-2000-2001-protocol-on-formation-of-forces',
  title => 'Signature of the Protocol on the procedure for the formation and functioning of forces and means '
    'of the collective security system of the member states of the Collective Security Treaty',
  type => 'PROTOCOL',
  status => 'SIGNED',
  adopted_by => 'the states parties to the Treaty',
  date => '[2000..2001]',
  treaty => 'protocol-on-formation-and-functioning-of-forces',
  topics => '{collective-security-system,military-cooperation}',
  summary => 'Signed in one of two years, as was the Agreement on the status of formations. One text calls both '
    'fundamental.',
  citations => array[
    cite('004:96', '{title,type,status,date,treaty,topics,summary}'),
    infer('004:96', '{adoptedBy}', 'It is of the member states of the Treaty; who signed is not said.')]);

select record_decision(
  id => 'csc-2001-creation-of-rapid-deployment-forces',
  title => 'Decision on the creation of the Collective Rapid Deployment Forces '
    'of the Central Asian Collective Security Region',
  type => 'DECISION',
  status => 'ADOPTED',
  body => 'csc',
  date => '2001',
  topics => '{rapid-reaction-forces,military-cooperation}',
  summary => 'Creates forces of four battalions, one each from Kazakhstan, Kyrgyzstan, Russia and Tajikistan, with '
    '1,500 people and a command. In June 2009 the President of Russia said that the former rapid '
    'deployment forces had never done anything.',
  citations => array[
    cite('004:97', '{title,type,status,date,body,topics,summary}'),
    cite('003:13', '{date,topics}', 'Names region and year, not who decided.'),
    infer('000:37', '{summary}',
      'The opinion of 2009 on former forces of rapid deployment, which are read as these.'),
    cite('004:49', '{topics}', 'Lists the forces as a regional grouping.'),
    cite('004:73', note => 'Ten battalions and about 4,000 people, at a later time that is not dated.')]);

-- 2002

select record_session(
  id => 'csc-2002-05-14',
  title => 'Session of the Collective Security Council, Moscow, 14 May 2002',
  body => 'csc',
  kind => 'REGULAR',
  status => 'HELD',
  date => '2002-05-14',
  place => place(city => 'Moscow', country => 'RU'),
  summary => 'Decided on the transformation of the cooperation under the Treaty into an international '
    'organization. No source names those present or the chair.',
  citations => array[
    cite('002:168', '{title,body,status,date,place,decisions,summary}'),
    infer('002:168', '{kind}', 'Called only a session.'),
    infer('002:168', '{place}', 'The country is inferred from the city.'),
    cite('004:147', '{status,date,place,decisions,summary}', 'Calls it a session of the Treaty.')]);

select record_decision(
  id => 'csc-2002-05-14-transformation-into-organization',
  title => 'Decision on the transformation into an international organization, the Collective Security Treaty '
    'Organization',
  type => 'DECISION',
  status => 'ADOPTED',
  session => 'csc-2002-05-14',
  topics => '{treaty-law,institutional-structure,collective-security-system}',
  summary => 'A regional international organization is created. By one text its member states reorganize the '
    'mechanisms and structures of their cooperation into it; by two texts the Treaty itself is '
    'transformed. One of these explains it as a response to changes in the geopolitical environment and '
    'to new threats.',
  citations => array[
    cite('002:168', '{title,type,status,date,body,session,topics,summary}'),
    cite('004:147', '{title,type,status,date,session,topics,summary}', 'Calls it a session of the Treaty.'),
    cite('004:101', '{title,type,topics,summary}', 'Without a date.'),
    infer('004:19', '{topics,summary}', 'Further work under the Treaty is said to have called for it.'),
    infer('004:175', '{topics,summary}', 'Further work under the Treaty is said to have called for it.'),
    infer('002:149', '{date}', 'The twentieth anniversary of the Organization, in May 2022, points to 2002.'),
    infer('002:4', '{date}', 'The twentieth anniversary of the Organization, in May 2022, points to 2002.'),
    infer('002:5', '{date}', 'The twentieth anniversary of the Organization, in May 2022, points to 2002.'),
    infer('002:7', '{date}', 'The twentieth anniversary of the Organization, in May 2022, points to 2002.'),
    infer('002:60', '{date}', 'The twentieth anniversary of the Organization, in May 2022, points to 2002.'),
    infer('002:105', '{date}', 'The twentieth anniversary of the Organization, in May 2022, points to 2002.'),
    infer('002:128', '{date}', 'Twenty years of the Organization, in May 2022, point to 2002.'),
    infer('002:141', '{date}', 'The twentieth anniversary of the Organization, in May 2022, points to 2002.'),
    infer('002:160', '{date}',
      'The twentieth anniversary of the Organization, in May 2022, points to 2002.')]);

select record_decision(
  id => 'heads-of-state-2002-10-07-csto-charter',
  title => 'Signature of the Charter of the Collective Security Treaty Organization',
  type => 'AGREEMENT',
  status => 'SIGNED',
  adopted_by => 'the presidents of the states parties to the Treaty',
  date => '2002-10-07',
  treaty => 'csto-charter',
  topics => '{treaty-law,institutional-structure}',
  positions => array[
    stand('AM', 'SIGNED', '2002-10-07'),
    stand('BY', 'SIGNED', '2002-10-07'),
    stand('KZ', 'SIGNED', '2002-10-07'),
    stand('KG', 'SIGNED', '2002-10-07'),
    stand('RU', 'SIGNED', '2002-10-07'),
    stand('TJ', 'SIGNED', '2002-10-07')],
  summary => 'Signed in Chisinau together with the agreement on the legal status of the Organization. One text '
    'says that all member states ratified both. They entered into force on 18 September 2003.',
  citations => array[
    cite('004:19', '{title,status,date,treaty,topics,summary}'),
    cite('004:175', '{title,status,date,treaty,topics,summary}'),
    cite('004:99', '{title,status,adoptedBy,date,treaty,topics,summary}',
      'The sentence also has the day of the Treaty, 15 May 1992.'),
    infer('004:99', '{type,positions}',
      'A charter is an agreement of states. The six that take part by the documents are taken to have signed '
      'them.'),
    cite('004:147', '{status,date,treaty,summary}'),
    cite('002:168', '{treaty,summary}', 'Its entry into force.')]);

select record_decision(
  id => 'heads-of-state-2002-10-07-agreement-on-legal-status',
  title => 'Signature of the Agreement on the Legal Status of the Collective Security Treaty Organization',
  type => 'AGREEMENT',
  status => 'SIGNED',
  adopted_by => 'the presidents of the states parties to the Treaty',
  date => '2002-10-07',
  treaty => 'agreement-on-legal-status-of-the-csto',
  topics => '{treaty-law,institutional-structure}',
  positions => array[
    stand('AM', 'SIGNED', '2002-10-07'),
    stand('BY', 'SIGNED', '2002-10-07'),
    stand('KZ', 'SIGNED', '2002-10-07'),
    stand('KG', 'SIGNED', '2002-10-07'),
    stand('RU', 'SIGNED', '2002-10-07'),
    stand('TJ', 'SIGNED', '2002-10-07')],
  summary => 'Signed in Chisinau together with the Charter. One text says that all member states ratified both. '
    'They entered into force on 18 September 2003.',
  citations => array[
    cite('004:99', '{title,type,status,adoptedBy,date,treaty,topics,summary}',
      'The sentence also has the day of the Treaty, 15 May 1992.'),
    infer('004:99', '{positions}', 'The six that take part by the documents are taken to have signed them.'),
    cite('004:147', '{title,type,status,date,treaty,topics,summary}')]);

-- 2003 and 2004

select record_session(
  id => 'csc-2003-04-28',
  title => 'Session of the Collective Security Council, Dushanbe, 28 April 2003',
  body => 'csc',
  kind => 'REGULAR',
  status => 'HELD',
  date => '2003-04-28',
  place => place(city => 'Dushanbe', country => 'TJ'),
  summary => 'Developed regulations on the activities of the Organization and set its structure. No source names '
    'those present or the chair.',
  citations => array[
    cite('004:110', '{title,body,status,date,place,decisions,summary}'),
    infer('004:110', '{place}', 'The country is inferred from the city.'),
    infer('004:110', '{kind}', 'Called only a session.')]);

select record_decision(
  id => 'csc-2003-04-28-regulations-and-structure',
  title => 'Regulations on the activities of the Organization, and its structure, 2003',
  type => 'REGULATION',
  status => 'ADOPTED',
  session => 'csc-2003-04-28',
  date => '2003-04-28?',
  treaty => 'regulations-of-2003-on-activities',
  topics => '{institutional-structure}',
  summary => 'The session developed regulations and gave the Organization a clear structure. The powers of the '
    'main bodies grew: the councils of foreign and of defense ministers and the committee of secretaries '
    'of security councils, so far advisory, became executive as well.',
  citations => array[
    cite('004:110', '{type,body,session,treaty,topics,summary}'),
    infer('004:110', '{title,status,date}',
      'No title is printed. The regulations were developed at the session; that it adopted them is not stated.'),
    cite('004:98', '{summary}', 'Advisory bodies under the Treaty.')]);

select record_decision(
  id => 'csc-2003-06-23-drug-trafficking-council',
  title => 'Decision on the Coordination Council of Heads of Competent Authorities for Combating Illicit '
    'Drug Trafficking of the CSTO Member States and its Regulations',
  type => 'DECISION',
  status => 'ADOPTED',
  body => 'csc',
  date => '2003-06-23',
  treaty => 'regulations-of-the-drug-trafficking-council',
  topics => '{drug-trafficking,institutional-structure}',
  summary => 'Creates the Coordination Council and its regulations.',
  citations => array[
    cite('004:82', '{title,type,status,date,body,treaty,topics,summary}', 'The Council is printed SSC.')]);

select record_decision(
  id => 'csc-2004-06-18-documents-regulating-activities',
  title => 'Decision on documents regulating the activities of the Collective Security Treaty Organization',
  type => 'DECISION',
  status => 'APPROVED',
  body => 'csc',
  date => '2004-06-18',
  treaty => 'rules-of-procedure',
  topics => '{institutional-structure}',
  summary => 'Approves the Rules of Procedure of the bodies. By Rule 14 a member that does not take part in a '
    'meeting does not consent. No source names other documents of this decision.',
  citations => array[cite('004:152', '{title,type,status,date,body,treaty,topics,summary}')]);

select record_decision(
  id => 'un-general-assembly-2004-12-02-observer-status',
  title => 'Resolution granting the Collective Security Treaty Organization observer status in the General '
    'Assembly of the United Nations',
  type => 'DECISION',
  status => 'ADOPTED',
  scope => 'OTHERS',
  adopted_by => 'the UN General Assembly',
  date => '2004-12-02',
  topics => '{international-cooperation}',
  summary => 'Not an act of the Organization: the General Assembly grants it observer status.',
  citations => array[
    cite('004:99', '{title,status,adoptedBy,date,topics,summary}'),
    cite('004:148', '{title,status,adoptedBy,date,topics,summary}'),
    infer('004:99', '{type}', 'A resolution is read as a decision.'),
    infer('004:148', '{type}', 'A resolution is read as a decision.')]);

-- 2006

select record_decision(
  id => 'member-states-2006-08-16-restoration-of-uzbekistan',
  title => 'Decision on the full accession (restoration of membership) of Uzbekistan to the CSTO',
  type => 'DECISION',
  status => 'SIGNED',
  adopted_by => 'the member states',
  date => '2006-08-16',
  topics => '{membership}',
  summary => 'Signed in Sochi. Uzbekistan, a party to the Treaty of 1992, had refused to extend it in 1999. In '
    'June 2012 it gave notice of the suspension of its membership.',
  citations => array[
    cite('004:149', '{title,type,status,date,topics,summary}'),
    infer('004:149', '{adoptedBy}', 'Who signed is not said; a membership is taken to be for the members.'),
    cite('004:145', '{summary}', 'It signed the Treaty in 1992.'),
    cite('004:146', '{summary}', 'The refusal of 1999.'),
    cite('004:155', '{summary}', 'The suspension of 2012.')]);

select record_decision(
  id => 'member-states-2006-multifunctional-character',
  title => 'Decision to give the CSTO a multifunctional character',
  type => 'DECISION',
  status => 'ADOPTED',
  adopted_by => 'the member states',
  date => '2006',
  topics => '{collective-security-system,institutional-structure}',
  summary => 'After it the Organization increased its contribution to countering regional challenges and threats.',
  citations => array[
    cite('004:60', '{title,type,status,date,topics,summary}'),
    infer('004:60', '{adoptedBy}',
      'Who decided is not said; the character of the whole is for the members.'),
    cite('001:11',
      note => 'In 2013 Russia wants to develop the Organization further into a multifunctional one.'),
    cite('002:128', note => 'The Secretary General calls it multifunctional in 2022.')]);

select record_decision(
  id => 'csto-2006-12-01-transfer-of-tasks-to-joint-staff',
  title => 'Transfer of the tasks of the command and the permanent operational group of the collective '
    'forces headquarters to the Joint Staff',
  type => 'DECISION',
  status => 'PLANNED',
  scope => 'ORGANIZATION',
  adopted_by => 'the Organization',
  date => '2006-12-01',
  topics => '{institutional-structure,military-cooperation}',
  summary => 'Planned from 1 December 2006, the date of this record. No source states who planned it and when, or '
    'whether it took place.',
  citations => array[
    cite('004:138', '{title,status,date,topics,summary}'),
    infer('004:138', '{type,adoptedBy}', 'No act is named and nobody is said to have planned it.')]);

-- 2007

select record_decision(
  id => 'csto-2007-creation-of-peacekeeping-forces',
  title => 'Creation of the Peacekeeping Forces of the CSTO',
  type => 'DECISION',
  status => 'ADOPTED',
  scope => 'ORGANIZATION',
  adopted_by => 'the Organization',
  date => '2007',
  topics => '{peacekeeping}',
  summary => 'Created in accordance with the Agreement on Peacekeeping Activities. No source states who created '
    'them, or on what day.',
  citations => array[
    cite('003:13', '{title,status,date,topics}', 'The Secretary General in 2024; the year alone.'),
    infer('003:13', '{type,adoptedBy}',
      'They are said to have been established; neither an act nor a body is named.'),
    cite('004:52', '{title,status,topics,summary}', 'Without a date.'),
    cite('002:49', '{title,status,topics}', 'Without a date; the President of Kazakhstan in 2022.')]);

-- Moscow, 5 September 2008

select record_session(
  id => 'csc-2008-09-05',
  title => 'Session of the Collective Security Council, Moscow, 5 September 2008',
  body => 'csc',
  kind => 'REGULAR',
  status => 'HELD',
  date => '2008-09-05',
  place => place(city => 'Moscow', country => 'RU'),
  summary => 'The presidents gave the anti-drug operation "Channel" permanent status. No source names those '
    'present or the chair.',
  citations => array[
    cite('004:85', '{title,body,status,date,place,decisions,summary}',
      'The text calls the operation anti-terrorist.'),
    infer('004:85', '{place}', 'The country is inferred from the city.'),
    infer('004:85', '{kind}', 'Called only a session.'),
    cite('004:61', note => 'A permanent anti-drug operation; no date.'),
    cite('004:83', note => 'An annual operation; no date.')]);

select record_decision(
  id => 'csc-2008-09-05-channel-permanent',
  title => 'Decision giving the operation "Channel" the status of a regional operation of permanent action',
  type => 'DECISION',
  status => 'ADOPTED',
  session => 'csc-2008-09-05',
  body => 'csc',
  adopted_by => 'the presidents of the member states',
  topics => '{drug-trafficking}',
  summary => 'Makes the operation permanent. It allows a faster response at several levels, first by operations of '
    'two to four states in areas of particular danger, under a single plan.',
  citations => array[
    cite('004:85', '{title,type,status,date,body,adoptedBy,session,topics,summary}',
      'The presidents, who are the Council, decided. The text calls the operation anti-terrorist.'),
    cite('004:61', '{title,topics}', 'An operation of continuous action; no date.'),
    cite('004:84', '{topics}', 'What the operation is for.'),
    cite('001:16', '{topics}', 'An anti-drug operation.'),
    cite('004:83', note => 'An annual operation; no date.')]);
