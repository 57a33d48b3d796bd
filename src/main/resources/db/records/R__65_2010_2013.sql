-- Meetings and acts of 2010 to 2013 outside the session of September 2013, and what was planned for 2014.
set local search_path to curation, public;

-- 2010: the crisis in Kyrgyzstan

select record_session(
  id => 'cssc-2010-06',
  title => 'Urgent meeting of the Committee of Secretaries of Security Councils, June 2010',
  body => 'cssc',
  kind => 'URGENT',
  status => 'HELD',
  date => '2010-06',
  summary => 'Convened urgently over the conflict in Kyrgyzstan, to decide on military assistance by units of the '
    'Collective Rapid Reaction Forces. The President of the transition period, Roza Otunbaeva, also asked '
    'the President of Russia for them; President Bakiyev had earlier made a similar call, to whom is not '
    'stated. No source states who convened the meeting, where it took place or what it decided. The '
    'forces were not sent.',
  citations => array[
    cite('004:154', '{title,body,kind,date,summary}', 'Printed once in full and once as KSSF.'),
    infer('004:154', '{status}', 'It is said to have been convened, which is read as held.')]);

select record_decision(
  id => 'csto-2010-no-forces-to-kyrgyzstan',
  title => 'Refusal to send units of the Collective Rapid Reaction Forces to Kyrgyzstan',
  type => 'DECISION',
  status => 'ADOPTED',
  scope => 'ORGANIZATION',
  adopted_by => 'the Organization',
  date => '[2010-06..2012-06]',
  topics => '{rapid-reaction-forces,emergencies}',
  summary => 'Kyrgyzstan had asked for units during the conflict of June 2010. The text reports that the '
    'Organization refused to assist, which President Lukashenko sharply criticized. It also says that the '
    'Organization helped Kyrgyzstan: it organized the search for the instigators of the riots, and '
    'coordinated cooperation against terrorist groups acting from Afghanistan and the drug mafia of the '
    'south, and the control of information sources there. According to the text, some experts approve '
    'that no forces were sent.',
  citations => array[
    cite('004:154', '{topics,summary}', 'No act is quoted.'),
    infer('004:154', '{title,type,date,adoptedBy}',
      'It speaks of a refusal to assist and of forces that were not sent, after the events of June 2010. It '
      'names neither an act nor a body.'),
    infer('004:155', '{date}',
      'The next entry of the chronicle is of 28 June 2012, so the refusal is not of a later day.'),
    infer('004:74', '{summary}',
      'The criticism, without a date, explained in brackets by the events in Kyrgyzstan; that those of June '
      '2010 are meant is not said.'),
    infer('004:154', '{status}',
      'No forces were sent, and no source denies it; the help that the text reports is of another kind.')]);

-- 2010: crisis response and peacekeeping

select record_decision(
  id => 'csc-2010-12-10-crisis-response-procedure',
  title => 'Adoption of the CSTO Crisis Response Procedure',
  type => 'REGULATION',
  status => 'APPROVED',
  body => 'csc',
  date => '2010-12-10?',
  treaty => 'crisis-response-procedure',
  topics => '{emergencies,collective-security-system}',
  summary => 'Provides for mechanisms that a member state can ask the Organization to activate, as Armenia did in '
    '2021. No source states whether the Council was in session on 10 December 2010.',
  citations => array[
    cite('002:122', '{title,status,body,treaty,topics,summary}'),
    infer('002:122', '{date}',
      'The day stands with the Procedure; that the Council approved it on this day is not stated.'),
    infer('002:122', '{type}', 'A procedure that the Council approved is read as a regulation.'),
    infer('002:5', '{summary}', 'The speech of 16 May 2022 puts the request of Armenia a year back.')]);

select record_decision(
  id => 'csto-2010-crisis-response-measures',
  title => 'Measures to improve the crisis response system',
  type => 'DECISION',
  status => 'ADOPTED',
  scope => 'ORGANIZATION',
  adopted_by => 'the Organization',
  date => '2010',
  topics => '{emergencies,foreign-policy-coordination,institutional-structure}',
  summary => 'Measures of 2010 added a political mechanism to monitor and prevent conflicts. A procedure for '
    'material, technical, humanitarian, informational and political help in a crisis was developed and '
    'tested. Mutual support, also military, extends to attacks by illegal armed groups. There is a legal '
    'basis for emergency consultations and decisions, also by video conference. A limited format, in '
    'which interested states decide, was being introduced. In May 2022 the Secretary General called the '
    'operation in Kazakhstan the first practical experience with the crisis response system, which was to '
    'be improved.',
  citations => array[
    cite('004:46', '{title,date,topics,summary}'),
    cite('002:137', '{topics,summary}', 'The experience in Kazakhstan, and improvements.'),
    cite('002:159', '{summary}', 'The mechanisms are being improved.'),
    cite('002:5', '{summary}', 'The day of the speech and of the statement to the media.'),
    infer('003:11', '{topics}',
      'The Secretary General counts crisis response among the successful fields of work.'),
    infer('003:38', '{topics}', 'The Secretary General speaks in 2024 of a stronger anti-crisis component.'),
    infer('004:46', '{type,status,adoptedBy}',
      'Measures are said to have been taken; no act and no body is named. That each of them is of 2010 is '
      'not said.'),
    cite('002:137',
      note => 'The first practical experience with the system was in Kazakhstan, in January 2022 (003:11).'),
    cite('004:152', note => 'According to Rule 14, there is no consensus if a member is absent.')]);

select record_decision(
  id => 'heads-of-state-2010-readiness-to-assist-the-un',
  title => 'Readiness of the heads of state to assist the United Nations with the CSTO''s peacekeeping '
    'potential',
  type => 'STATEMENT',
  status => 'ADOPTED',
  adopted_by => 'the heads of the member states',
  date => '2010',
  topics => '{peacekeeping,international-cooperation}',
  summary => 'They expressed their readiness to help prevent armed conflicts and settle crises peacefully. No '
    'document is named.',
  citations => array[
    cite('004:52', '{title,date,adoptedBy,topics,summary}'),
    infer('004:52', '{type,status}', 'It is said to have been expressed, which is read as a statement.')]);

-- 2011

select record_decision(
  id => 'heads-of-state-2011-02-statement-on-afghan-drug-threat',
  title => 'Statement on the problem of the drug threat emanating from Afghanistan',
  type => 'STATEMENT',
  status => 'ADOPTED',
  adopted_by => 'the heads of the member states',
  date => '2011-02',
  topics => '{drug-trafficking,afghanistan}',
  summary => 'No source describes its content. In the UN Security Council an initiative is promoted to treat drug '
    'production in Afghanistan as a threat to peace and security.',
  citations => array[cite('004:63', '{title,type,status,date,adoptedBy,topics,summary}')]);

select record_session(
  id => 'csc-2011-12-12',
  title => 'Session of the Collective Security Council, 12 December 2011',
  body => 'csc',
  kind => 'REGULAR',
  status => 'HELD',
  date => '2011-12-12',
  summary => 'Adopted the action plan on Afghanistan. No source states place, chair or attendance.',
  citations => array[
    cite('001:10', '{title,body,status,date,decisions,summary}'),
    infer('001:10', '{kind}', 'Called only a session.')]);

select record_decision(
  id => 'csc-2011-12-12-action-plan-on-afghanistan',
  title => 'CSTO Action Plan to combat the challenges and threats emanating from Afghanistan',
  type => 'PLAN',
  status => 'ADOPTED',
  session => 'csc-2011-12-12',
  topics => '{afghanistan}',
  summary => 'Implemented in phases, on which the Secretary General reported in September 2013.',
  citations => array[
    cite('001:10', '{title,type,status,date,body,session,topics,summary}'),
    cite('001:4', '{summary}', 'The day of the session of September 2013.')]);

select record_decision(
  id => 'heads-of-state-2011-12-anti-drug-units-in-rapid-reaction-forces',
  title => 'Decision to add special anti-drug units to the Collective Rapid Reaction Forces',
  type => 'DECISION',
  status => 'ADOPTED',
  adopted_by => 'the heads of the member states',
  date => '2011-12',
  topics => '{rapid-reaction-forces,drug-trafficking}',
  summary => 'In 2013 Russia made joint exercises of such units a priority of its chairmanship. No source states '
    'whether the session of 12 December took the decision.',
  citations => array[
    cite('004:50', '{title,type,status,date,adoptedBy,topics,summary}'),
    cite('001:16', '{summary}', 'Speaks of units of anti-drug departments within the forces.'),
    cite('001:10', '{summary}', 'The session of 12 December 2011.')]);

-- 2012

select record_decision(
  id => 'uzbekistan-2012-06-28-note-on-suspension',
  title => 'Note of Uzbekistan on the suspension of its membership in the CSTO',
  type => 'STATEMENT',
  status => 'ADOPTED',
  scope => 'OTHERS',
  adopted_by => 'Uzbekistan',
  date => '2012-06-28',
  topics => '{membership}',
  positions => array[stand('UZ', 'INITIATED', '2012-06-28')],
  summary => 'Not an act of the Organization: a member state gives notice. No source states reasons or a response.',
  citations => array[
    cite('004:155', '{title,date,topics,positions,summary}', 'Printed as sent by Tashkent.'),
    infer('004:155', '{type,status,adoptedBy}',
      'A note of notice is read as a statement; the capital stands for the state.'),
    cite('004:143', note => 'An undated list names it as a participating country.'),
    cite('001:5', note => 'Not among the members named in 2013.')]);

select record_session(
  id => 'csto-2012',
  title => 'Discussion of drug smuggling from Afghanistan, Astana, 2012',
  body => 'csto',
  kind => 'CONSULTATION',
  status => 'HELD',
  date => '2012',
  place => place(city => 'Astana', country => 'KZ'),
  summary => 'Only subject, city and year are stated. No source states who met, or whether it was a meeting of the '
    'Organization, which the passage is about.',
  citations => array[
    cite('004:86', '{title,status,date,place,summary}'),
    infer('004:86', '{body,kind,place}',
      'Nobody is named as having met; it is entered under the Organization, whose struggle against drug '
      'trafficking the passage describes. The country is inferred from the city.')]);

select record_session(
  id => 'csc-2012-12',
  title => 'Session of the Collective Security Council, December 2012',
  body => 'csc',
  kind => 'REGULAR',
  status => 'HELD',
  date => '2012-12',
  summary => 'Its decisions are not named; the Secretary General reported on their implementation in September '
    '2013. No source states day, place or attendance.',
  citations => array[
    cite('001:10', '{title,body,status,date,summary}'),
    infer('001:10', '{kind}', 'Called only a session.'),
    cite('001:4', '{summary}', 'The day of the session of September 2013.')]);

select record_decision(
  id => 'csto-2012-12-19-creation-of-military-committee',
  title => 'Creation of the Military Committee under the Council of Ministers of Defense',
  type => 'DECISION',
  status => 'ADOPTED',
  scope => 'ORGANIZATION',
  adopted_by => 'the Organization',
  date => '2012-12-19',
  topics => '{institutional-structure,military-cooperation}',
  summary => 'Creates a body that promptly considers how the forces are planned and used. No source states who '
    'created it, or whether the session of the Council of this month did. The communiqué of September '
    '2013 calls its establishment reasonable and timely.',
  citations => array[
    cite('004:5', '{title,status,date,topics,summary}'),
    cite('004:162', '{title,status,date,topics,summary}'),
    infer('004:5', '{type,adoptedBy}',
      'It is said to have been created; neither an act nor a body is named.'),
    infer('004:162', '{type,adoptedBy}',
      'It is said to have been created; neither an act nor a body is named.'),
    cite('001:10', '{summary}', 'A session of the Council in December 2012, without its day.'),
    cite('001:24', '{summary}', 'The communiqué.'),
    cite('001:4', '{summary}', 'The day of the communiqué''s session.')]);

-- 2013

select record_decision(
  id => 'csto-by-2013-09-main-directions-of-military-cooperation',
  title => 'Main Directions for the development of military cooperation of the CSTO member states for the '
    'period up to 2020',
  type => 'PRIORITIES',
  status => 'APPROVED',
  scope => 'ORGANIZATION',
  adopted_by => 'the Organization',
  date => '[2002-10-07..2013-09-23]',
  topics => '{military-cooperation,activity-planning}',
  summary => 'The communiqué of 23 September 2013 calls their approval timely, as it does the Military Committee '
    'of December 2012. No source states who approved them, or when.',
  citations => array[
    cite('001:24', '{title,status,topics,summary}'),
    infer('001:24', '{type,date,adoptedBy}',
      'Main directions are read as priorities. No act, day or body is named; they had been approved when the '
      'communiqué was adopted.'),
    infer('001:4', '{date}', 'The day of the session of the communiqué, and so the last that it can be.'),
    infer('004:99', '{date}',
      'There are member states of the Organization since its Charter of 7 October 2002, so it is not of an '
      'earlier day.'),
    cite('004:5', '{summary}', 'The Military Committee.'),
    cite('004:162', '{summary}', 'The Military Committee.')]);

select record_session(
  id => 'csc-2013-05-28',
  title => 'Informal summit of the heads of the CSTO member states, Bishkek, 28 May 2013',
  body => 'csc',
  kind => 'INFORMAL',
  status => 'HELD',
  date => '2013-05-28',
  place => place(city => 'Bishkek', country => 'KG'),
  summary => 'Led to agreements that are not named, and to instructions on assistance to Tajikistan at its border '
    'with Afghanistan. No source states who attended.',
  citations => array[
    cite('001:10', '{title,kind,status,date,place,decisions,summary}',
      'Mentioned twice, the second time as of the end of May.'),
    infer('001:10', '{body,place}',
      'A meeting of the heads of state, who make up the Council; the country is inferred from the city.'),
    infer('001:5', '{body}', 'The Council is made up of the heads of the member states.')]);

select record_decision(
  id => 'csc-2013-05-28-agreements',
  title => 'Agreements of the informal summit in Bishkek',
  type => 'DECISION',
  status => 'ADOPTED',
  session => 'csc-2013-05-28',
  body => 'csc',
  adopted_by => 'the heads of the member states',
  topics => '{activity-planning}',
  summary => 'The instructions on the Tajik-Afghan border may be among them. The Secretary General reported on '
    'their implementation in September 2013.',
  citations => array[
    cite('001:10', '{title,date,session,adoptedBy,topics,summary}'),
    infer('001:10', '{type,status,body}',
      'One word names what was agreed, and no document; it was carried out. An act of a session is read as '
      'one of its '
      'body.'),
    cite('001:4', '{summary}', 'The day of the session of September 2013.')]);

select record_decision(
  id => 'csc-2013-05-28-instructions-on-tajik-afghan-border',
  title => 'Instructions to prepare measures of assistance to Tajikistan on the Tajik-Afghan border',
  type => 'DECISION',
  status => 'ADOPTED',
  session => 'csc-2013-05-28',
  body => 'csc',
  adopted_by => 'the heads of the member states',
  topics => '{border-security,afghanistan}',
  summary => 'Measures of the Organization were to be prepared. The session of 23 September 2013 decided on them.',
  citations => array[
    cite('001:10', '{title,date,session,topics,summary}',
      'Dates the summit first to the day and then to the end of May.'),
    infer('001:10', '{type,status,body,adoptedBy}',
      'Instructions were given at a meeting of the heads of state; no document is named. An act of a '
      'session is read '
      'as one of its body.'),
    cite('001:4', '{summary}', 'The day of the session of September 2013.')]);

select record_decision(
  id => 'russia-and-united-states-2013-09-measures-on-syrian-chemical-weapons',
  title => 'Measures on Syrian chemical weapons agreed in Geneva',
  type => 'AGREEMENT',
  status => 'ADOPTED',
  scope => 'OTHERS',
  adopted_by => 'Russia and the United States',
  date => '2013-09-12?/2013-09-14?',
  topics => '{syria}',
  summary => 'Not an act of the Organization. The member states supported the measures, proposed by the two '
    'states, in their statement of 23 September 2013, as a step to the elimination of all stocks.',
  citations => array[
    cite('001:9', '{title,topics,summary}', 'Prints the days without the year.'),
    infer('001:9', '{type,status,date,adoptedBy}',
      'The measures are said to have been agreed over these days; the sentence is broken, and the proposals '
      'of the two states are read as what was agreed.'),
    infer('001:4', '{date}', 'The statement that prints the days is of 2013.')]);

-- Between 2009 and 2024

select record_decision(
  id => 'member-states-by-2024-target-program-for-rapid-reaction-forces',
  title => 'Interstate target program for modern and interoperable weapons and equipment of the Collective Rapid '
    'Reaction Forces',
  type => 'PLAN',
  status => 'APPROVED',
  adopted_by => 'the member states',
  date => '[2009-02-04..2024-06-06]',
  topics => '{rapid-reaction-forces,military-cooperation}',
  summary => 'An undated text, which is not older than December 2012, says that the program was approved and that '
    'Russia plans to fund it. No source states who approved it, and when.',
  citations => array[
    cite('004:53', '{title,status,topics,summary}'),
    infer('004:53', '{type,adoptedBy}',
      'A program between states is read as a plan of the member states; no act and no body is named.'),
    infer('004:150', '{date}',
      'The creation of the forces was approved on this day, so the program is not older.'),
    infer('004:66', '{summary}', 'The last day that the text mentions is of December 2012.'),
    infer('000:2', '{date}', 'The last day that any of the documents mentions; the text itself has no date.')]);

-- 2014

select record_session(
  id => 'csc-2014-41',
  title => 'Session of the Collective Security Council planned for the second half of 2014, Moscow',
  body => 'csc',
  kind => 'REGULAR',
  status => 'PLANNED',
  date => '2014-41',
  place => place(city => 'Moscow', country => 'RU'),
  summary => 'Set by the session of 23 September 2013. No source states whether it was held.',
  citations => array[
    cite('001:26', '{title,body,status,date,place,summary}'),
    infer('001:26', '{kind,place}',
      'Called the next session, and nothing sets it apart; the country is inferred from the city.'),
    cite('001:4', '{summary}', 'The day of the session that set it.')]);
