-- Operations and exercises of the Organization and, before it, under the Treaty. Joint training of people is
-- recorded as an exercise, since it has no kind of its own.
set local search_path to curation, public;

-- Standing operations against challenges and threats.
select record_operation(
  id => 'channel',
  name => 'Operation "Channel"',
  kind => 'OPERATION',
  status => 'HELD',
  aliases => array['Regional anti-drug operation "Channel"', 'Operational-preventive operation "Channel"'],
  body => 'drug-trafficking-coordination-council',
  figures => array[
    figure('drugs seized', 245, 'tonnes', 'ABOUT'),
    figure('of these, heroin seized', 12, 'tonnes', 'MORE_THAN'),
    figure('of these, cocaine seized', 5, 'tonnes', 'ABOUT'),
    figure('of these, hashish seized', 42, 'tonnes'),
    figure('firearms seized', 9300, 'pieces', 'MORE_THAN'),
    figure('ammunition seized', 300000, 'pieces', 'ABOUT'),
    figure('observer states from outside the Organization', 30, 'states', 'ABOUT')],
  summary => 'Against drug trafficking: routes, clandestine laboratories, precursors and the money of the '
    'trade, with drugs from Afghanistan and synthetic drugs from Europe in view. Drug control, police, '
    'border, customs, security and financial intelligence services take part; the United States, states of '
    'the EU and of Latin America, and experts of the OSCE, Interpol and Europol observe. On 5 September '
    '2008, at a session of the Council in Moscow, the presidents made it a permanent regional operation, to '
    'be run also by two to four states in one area; in 2013 Russia made local operations within it a '
    'priority. The figures are totals of a text without a date that is not older than December 2012.',
  citations => array[
    cite('004:61', '{name,aliases,body,figures,summary}', 'Purpose, services and observers.'),
    cite('004:62', '{name,figures}', 'Totals of all operations to that time.'),
    infer('004:66', '{figures}',
      'The last day that the text mentions is in December 2012; its totals are of then or later.'),
    cite('004:83', '{name,summary}',
      'Held every year, it says. Services; financial intelligence is not among them here.'),
    cite('004:84', '{summary}', 'Purpose, with where the drugs come from.'),
    cite('004:85', '{name,aliases,summary}',
      'The status of 2008, printed as that of an anti-terrorist operation, and the levels.'),
    cite('004:60', '{summary}', 'Such operations are held regularly under the Organization.'),
    cite('001:16', '{aliases,summary}',
      'Local operations on the main routes are a priority of Russia for 2014.'),
    cite('001:22', '{name}', 'Named in the communiqué of 2013.'),
    infer('002:135', '{status}',
      'Special operations, on a plan, bring results, says the Secretary General; none is named.')]);

select record_operation(
  id => 'illegal',
  name => 'Operation "Illegal"',
  kind => 'OPERATION',
  status => 'HELD',
  aliases => '{Nelegal}',
  body => 'illegal-migration-coordination-council',
  summary => 'Measures and special operations of the member states, agreed with each other, against the '
    'illegal migration of people from third countries: its channels, and the traffickers and groups behind '
    'it.',
  citations => array[
    cite('004:64', '{name,body,summary}'),
    cite('001:22', '{aliases,summary}', 'Printed Nelegal, in the communiqué of 2013.'),
    cite('004:60', '{summary}', 'Such operations are held regularly under the Organization.'),
    infer('002:135', '{status}',
      'Special operations, on a plan, bring results, says the Secretary General; none is named.')]);

select record_operation(
  id => 'proxy',
  name => 'Operation "Proxy"',
  kind => 'OPERATION',
  status => 'HELD',
  aliases => '{PROXY}',
  summary => 'Special units of security and internal affairs bodies act together against crimes that use '
    'information technology.',
  citations => array[
    cite('004:65', '{name,summary}'),
    cite('001:22', '{aliases,summary}', 'In the communiqué of 2013.'),
    cite('004:60', '{summary}', 'Such operations are held regularly under the Organization.'),
    infer('002:135', '{status}',
      'Special operations, on a plan, bring results, says the Secretary General; none is named.')]);

-- Crises.
select record_operation(
  id => 'use-of-the-treaty-autumn-1996',
  name => 'Use of the Treaty over Afghanistan, autumn 1996',
  kind => 'OPERATION',
  status => 'HELD',
  date => '1996-23',
  summary => 'The means of the Treaty were used because of events in Afghanistan near the borders of its '
    'Central Asian parties, to keep extremists from unsettling the region; what was done is not told.',
  citations => array[
    cite('004:117', '{status,date,summary}'),
    infer('004:117', '{name}', 'No name is printed.')]);

select record_operation(
  id => 'use-of-the-treaty-summer-1998',
  name => 'Use of the Treaty over Afghanistan, summer 1998',
  kind => 'OPERATION',
  status => 'HELD',
  date => '1998-22',
  summary => 'The means of the Treaty were used because of events in Afghanistan near the borders of its '
    'Central Asian parties, to keep extremists from unsettling the region; what was done is not told.',
  citations => array[
    cite('004:117', '{status,date,summary}'),
    infer('004:117', '{name}', 'No name is printed.')]);

select record_operation(
  id => 'measures-against-armed-groups-1999',
  name => 'Measures against armed groups in Central Asia, 1999',
  kind => 'OPERATION',
  status => 'HELD',
  date => '1999',
  summary => 'By one text, prompt steps of member states of the Treaty, with Uzbekistan, put an end to a '
    'threat of international terrorists in armed bands, in southern Kyrgyzstan and elsewhere in Central '
    'Asia; what each year brought is not told apart.',
  citations => array[
    cite('004:118', '{status,date,summary}'),
    infer('004:118', '{name}', 'Told of 1999 and 2000 in one sentence, and recorded for each year.'),
    cite('004:146', note => 'Uzbekistan refused to extend the Treaty in the same year.')]);

select record_operation(
  id => 'measures-against-armed-groups-2000',
  name => 'Measures against armed groups in Central Asia, 2000',
  kind => 'OPERATION',
  status => 'HELD',
  date => '2000',
  summary => 'By one text, prompt steps of member states of the Treaty, with Uzbekistan, put an end to a '
    'threat of international terrorists in armed bands, in southern Kyrgyzstan and elsewhere in Central '
    'Asia; what each year brought is not told apart.',
  citations => array[
    cite('004:118', '{status,date,summary}'),
    infer('004:118', '{name}', 'Told of 1999 and 2000 in one sentence, and recorded for each year.')]);

select record_operation(
  id => 'support-of-tajikistan',
  name => 'Support of Tajikistan',
  kind => 'OPERATION',
  status => 'HELD',
  place => place(country => 'TJ'),
  summary => 'The Treaty played a part, military and political, in the reconciliation of the country; in the '
    'middle of the 2000s it receives political, military and technical aid of the Organization. Neither has '
    'a day.',
  citations => array[
    cite('004:119', '{status,place,summary}'),
    infer('004:119', '{name}', 'No name is printed.')]);

select record_operation(
  id => 'measures-for-kyrgyzstan-2010',
  name => 'Measures for Kyrgyzstan, 2010',
  kind => 'OPERATION',
  status => 'HELD',
  date => '2010?',
  place => place(country => 'KG'),
  summary => 'After the clashes of June 2010 the Organization sent no rapid reaction forces, which leaders '
    'of Kyrgyzstan had asked for and over which the CSSC was convened. It organized the search for those who '
    'had stirred up the riots, and coordinated work against terrorist groups acting from Afghanistan and '
    'against the drug mafia of the south, and control of the sources of information there. The President of '
    'Belarus criticized it; some experts held that troops would have made things worse.',
  citations => array[
    cite('004:154', '{status,place,summary}'),
    infer('004:154', '{name,date}',
      'The measures have no day of their own, and are told after events of June 2010; who took them is not '
      'said.'),
    infer('004:74', '{summary}',
      'The criticism, told of a coup d''état in a member state, in brackets the events in Kyrgyzstan; that '
      'those of June 2010 are meant is not said.')]);

select record_operation(
  id => 'peacekeeping-operation-kazakhstan',
  name => 'CSTO peacekeeping operation in the Republic of Kazakhstan',
  kind => 'OPERATION',
  status => 'HELD',
  aliases => '{Peacekeeping mission}',
  date => '2022-01',
  place => place(country => 'KZ'),
  figures => array[figure('servicemen proposed for the Badge of Honor', 6, 'people')],
  summary => 'At the request of the leaders of Kazakhstan contingents of the member states were sent for a '
    'limited time and guarded strategic facilities. The President of Russia calls it the first of its sort, '
    'the Secretary General a first trial of the crisis response in practice; participants were awarded in '
    'May 2022. Which body decided on it is not told.',
  citations => array[
    cite('003:11', '{date,place,status,summary}', 'With the month and the year.'),
    infer('002:81', '{name,date}', 'January of the year of the speech, which is 2022 (002:5).'),
    cite('002:81', '{name,place,status,summary}', 'The request.'),
    cite('002:82', '{place,summary}', 'What it did, as the President of Russia sees it.'),
    cite('002:83', '{summary}', 'The first of its kind; strong and weak points were seen.'),
    infer('002:23', '{date}', 'January of the year of the speech, which is 2022 (002:5).'),
    cite('002:23', '{place}', 'The President of Belarus calls the step timely and swift.'),
    infer('002:65', '{date,summary}', 'The beginning of the year of the speech, 2022; no country is named.'),
    infer('002:107', '{aliases,date}', 'The beginning of the year of the speech, 2022; called a mission.'),
    cite('002:8', '{name}', 'A decision on awards for those who took part.'),
    cite('002:84', '{status}', 'Its experience is to be used.'),
    cite('002:137', '{place,summary}', 'The first practical experience of crisis response.'),
    cite('002:141', '{place}', 'A draft decision on awards.'),
    cite('002:142', '{place,figures,summary}',
      'Six servicemen proposed for a badge of honour, others for a medal.'),
    cite('002:164', '{place}', 'The decision on awards signed.')]);

-- The Tajik-Afghan border.
select record_operation(
  id => 'tajik-afghan-border-survey',
  name => 'Survey of the Tajik-Afghan border',
  kind => 'OPERATION',
  status => 'HELD',
  summary => 'The Secretary General reported its results to the Council on 23 September 2013, which then '
    'decided on aid; when it was made is not told.',
  citations => array[
    cite('001:6', '{name,status,summary}'),
    infer('001:5', '{summary}', 'The day of the session; the year is in 001:4.')]);

select record_operation(
  id => 'tajik-afghan-border-strengthening',
  name => 'Strengthening of the Tajik-Afghan border',
  kind => 'OPERATION',
  status => 'PLANNED',
  summary => 'In September 2013 the member states were to give the border troops of Tajikistan free '
    'military-technical aid within three months. In April 2024 a Special Interstate Policy (so printed) for '
    'sections of the border was still in work. That either was carried out is not told.',
  citations => array[
    cite('001:5', '{name,summary}', 'The decision. Prints Border Guards.'),
    cite('001:6', '{name,summary}', 'The aid and its term.'),
    cite('001:10', '{name}', 'Instructions of the end of May 2013, in Bishkek.'),
    cite('001:22', '{name}', 'The communiqué on the decision.'),
    cite('003:12', '{name,status,summary}', 'The programme of which the Secretary General speaks.'),
    infer('003:8', '{summary}', 'The date of the interview.')]);

-- Exercises.
select record_operation(
  id => 'rubezh',
  name => 'Exercise "Rubezh"',
  kind => 'EXERCISE',
  status => 'HELD',
  aliases => '{Rubezh}',
  summary => 'One of the joint exercises that by the communiqué of September 2013 made forces and means '
    'readier; no day is told.',
  citations => array[cite('001:24', '{name,aliases,status,summary}')]);

select record_operation(
  id => 'mutual-action',
  name => 'Exercise "Mutual Action"',
  kind => 'EXERCISE',
  status => 'HELD',
  aliases => '{Mutual Action}',
  summary => 'One of the joint exercises that by the communiqué of September 2013 made forces and means '
    'readier; no day is told.',
  citations => array[cite('001:24', '{name,aliases,status,summary}')]);

select record_operation(
  id => 'indestructible-brotherhood',
  name => 'Exercise "Indestructible Brotherhood"',
  kind => 'EXERCISE',
  status => 'HELD',
  aliases => '{Indestructible Brotherhood}',
  summary => 'One of the joint exercises that by the communiqué of September 2013 made forces and means '
    'readier; no day is told.',
  citations => array[cite('001:24', '{name,aliases,status,summary}')]);

select record_operation(
  id => 'cobalt',
  name => 'Exercise "Cobalt"',
  kind => 'EXERCISE',
  status => 'HELD',
  aliases => '{Cobalt}',
  summary => 'One of the joint exercises that by the communiqué of September 2013 made forces and means '
    'readier; no day is told.',
  citations => array[cite('001:24', '{name,aliases,status,summary}')]);

select record_operation(
  id => 'thunder',
  name => 'Exercise "Thunder"',
  kind => 'EXERCISE',
  status => 'HELD',
  aliases => '{Thunder}',
  summary => 'One of the joint exercises that by the communiqué of September 2013 made forces and means '
    'readier; no day is told.',
  citations => array[cite('001:24', '{name,aliases,status,summary}')]);

select record_operation(
  id => 'rapid-reaction-forces-exercise-2009',
  name => 'Exercises of the Collective Rapid Reaction Forces, October 2009',
  kind => 'EXERCISE',
  status => 'HELD',
  date => '2009-10-16',
  place => place('Matybulak training ground', country => 'KZ'),
  summary => 'The day and the place are those of the final phase, which the President of Belarus refused to '
    'observe; when the exercises began is not told.',
  citations => array[
    cite('004:153', '{status,date,place,summary}'),
    infer('004:153', '{name}', 'Printed CSTO rapid reaction force; no name of the exercises is printed.')]);

select record_operation(
  id => 'joint-exercises',
  name => 'Joint exercises of the CSTO',
  kind => 'EXERCISE',
  status => 'HELD',
  aliases => '{Comprehensive joint trainings}',
  summary => 'Held every year on a plan, and regularly for regional groupings and rapid reaction forces, in '
    'the field and for commands; the Secretary General calls them the highest form of a common system of '
    'training. A President of Russia called exercises needful for the rapid reaction forces in 2009, and '
    'another spoke in 2022 of holding more.',
  citations => array[
    cite('002:134', '{aliases,status,summary}'),
    cite('002:110', '{summary}', 'In the field and for commands, all the time.'),
    cite('002:86', '{summary}', 'To be extended.'),
    cite('004:53', '{status,summary}'),
    cite('003:13', '{summary}', 'Under various programmes, regularly.'),
    cite('000:38', '{summary}', 'Exercises of the rapid reaction forces; the year stands in 000:24.'),
    cite('001:24', '{status}', 'Joint integrated exercises, five of them named, with records of their own.'),
    infer('002:134', '{name}', 'Printed trainings; read as exercises of the Organization.')]);

select record_operation(
  id => 'exercises-2014',
  name => 'Joint exercises and combat training planned by Russia as chair, 2014',
  kind => 'EXERCISE',
  status => 'PLANNED',
  date => '2014?',
  summary => 'Priorities named in September 2013: joint exercises, combat training of the rapid reaction '
    'forces, and tactical exercises of their special units from anti-drug and internal affairs bodies.',
  citations => array[
    cite('001:14', '{status,summary}'),
    cite('001:16', '{status,summary}'),
    infer('001:11', '{name,date}',
      'Priorities for the year after that of the session, which is 2013 (001:4).')]);

select record_operation(
  id => 'exercises-autumn-2022',
  name => 'Series of joint exercises in Kazakhstan, Tajikistan and Kyrgyzstan, autumn 2022',
  kind => 'EXERCISE',
  status => 'PLANNED',
  date => '2022-23?',
  summary => 'Announced by the President of Russia in May 2022, to raise combat readiness, coordination and '
    'the peacekeeping potential; whether they were held is not told.',
  citations => array[
    cite('002:86', '{status,summary}', 'With the season and the three states.'),
    infer('002:86', '{name,date}', '"This autumn" is that of the year of the speech, 2022 (002:5).')]);

-- Training of people.
select record_operation(
  id => 'training-courses-2024',
  name => 'Ninth Training Courses of the CSTO member states',
  kind => 'EXERCISE',
  status => 'HELD',
  aliases => '{IX Training Courses}',
  date => '2024-04-01/2024-04-23',
  place => place('Military Academy of the General Staff of the Armed Forces of the Russian Federation'),
  body => 'military-academy-of-the-general-staff',
  summary => 'Courses for leading specialists and senior staff of defence, law enforcement and security '
    'bodies, special services, security council staffs and emergency bodies. The earlier eight are not told '
    'of.',
  citations => array[
    cite('003:4', '{name,aliases,status,date,place,summary}', 'From 1 to 23 April 2024.'),
    infer('003:4', '{body}', 'The host of the courses; who was in charge of them is not said.'),
    infer('003:4', '{kind}', 'Courses, listed with exercises for want of a kind of their own.')]);

select record_operation(
  id => 'information-security-training-2012',
  name => 'Training of information security specialists, 2012',
  kind => 'EXERCISE',
  status => 'HELD',
  date => '2012-12-14',
  place => place('Center for Modern Information Technologies, Moscow State University'),
  body => 'center-for-modern-information-technologies',
  figures => array[figure('students of the last group', 19, 'students')],
  summary => 'The day on which the last group that the text knows of, from the member states, finished; when '
    'it began is not told.',
  citations => array[
    cite('004:66', '{status,date,place,body,figures,summary}'),
    infer('004:66', '{name,kind}',
      'Training, listed with exercises for want of a kind of its own; no name is printed.')]);

select record_operation(
  id => 'joint-personnel-training',
  name => 'Joint training of personnel in Russia',
  kind => 'EXERCISE',
  status => 'HELD',
  place => place(country => 'RU'),
  figures => array[
    figure('citizens of member states admitted a year to military universities', 1000, 'people', 'UP_TO'),
    figure('citizens of member states admitted a year to law enforcement and civilian '
      'universities', 100, 'people', 'UP_TO')],
  summary => 'Free or at a reduced price, under agreements of the Organization, for armies, law enforcement '
    'and special services; several dozen schools take part. Told in a text without a date that is not older '
    'than December 2012.',
  citations => array[
    cite('004:58', '{status,place,figures,summary}'),
    infer('004:58', '{name,kind}', 'Training, listed with exercises for want of a kind of its own.'),
    infer('002:134', '{summary}',
      'A common system of training personnel, says the Secretary General in 2022.')]);
