-- Operations and exercises of the Organization.
set local search_path to curation, public;

-- Standing operations against challenges and threats.
select record_operation(
  id => 'channel',
  name => 'Operation "Channel"',
  kind => 'OPERATION',
  status => 'HELD',
  date => '2008-09-05/..',
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
  summary => 'Directed against drug trafficking: smuggling routes, clandestine laboratories, the diversion of '
    'precursors and the economic foundations of the trade, with drugs from Afghanistan and synthetic '
    'drugs from Europe. Drug control, police, border, customs, security and financial intelligence '
    'services take part. The United States, states of the EU and of Latin America, and experts of the '
    'OSCE, Interpol and Europol observe. On 5 September 2008, at a session of the Council in Moscow, the '
    'presidents gave it the status of a permanent regional operation, with operations of two to four '
    'states as its first level. No end is stated; the last day on which a document names it is 23 '
    'September 2013, when Russia made local operations within it a priority. The figures are totals of an '
    'undated text that is not older than December 2012.',
  citations => array[
    cite('004:61', '{name,aliases,body,figures,summary}', 'Purpose, services and observers.'),
    cite('004:62', '{name,figures}', 'Totals of all operations to that time.'),
    infer('004:66', '{figures}',
      'The last day that the text mentions is in December 2012; its totals are of then or later.'),
    cite('004:83', '{name,summary}',
      'Services, without financial intelligence. An annual operation, according to this text.'),
    cite('004:84', '{summary}', 'Purpose, with where the drugs come from.'),
    cite('004:85', '{name,aliases,date,summary}',
      'The status of 2008, for an operation that the text calls anti-terrorist, and the levels. It is permanent from this '
      'day on.'),
    cite('001:4', '{summary}', 'The day of the communiqué and of the priorities, the last that name the operation.'),
    cite('004:60', '{summary}', 'Such operations are held regularly under the Organization.'),
    cite('001:16', '{aliases,summary}',
      'Local operations on the main routes are a priority of Russia for 2014.'),
    infer('004:66', '{summary}', 'The last day that the text of the figures mentions is of December 2012.'),
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
  summary => 'Coordinated measures and special operations of the member states against the illegal migration of '
    'citizens of third countries: to block its channels and suppress traffickers and organized groups.',
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
  summary => 'Special units of security and internal affairs agencies act together against crimes in the field of '
    'information technology.',
  citations => array[
    cite('004:65', '{name,summary}'),
    cite('001:22', '{aliases,summary}', 'In the communiqué of 2013.'),
    cite('004:60', '{summary}', 'Such operations are held regularly under the Organization.'),
    infer('002:135', '{status}',
      'Special operations, on a plan, bring results, says the Secretary General; none is named.')]);

-- Crises.
select record_operation(
  id => 'peacekeeping-operation-kazakhstan',
  name => 'CSTO peacekeeping operation in the Republic of Kazakhstan',
  kind => 'OPERATION',
  status => 'HELD',
  aliases => '{Peacekeeping mission}',
  date => '2022-01',
  place => place(country => 'KZ'),
  figures => array[figure('servicemen proposed for the Badge of Honor', 6, 'people')],
  summary => 'At the request of the leadership of Kazakhstan, contingents of the member states were sent for a '
    'limited time and guarded strategic facilities. The President of Russia called it the first operation '
    'of its kind, and the Secretary General the first practical experience of crisis response. '
    'Participants received awards in May 2022. No source states which body decided on it.',
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

-- Exercises.
select record_operation(
  id => 'rubezh',
  name => 'Exercise "Rubezh"',
  kind => 'EXERCISE',
  status => 'HELD',
  aliases => '{Rubezh}',
  summary => 'One of the joint exercises that, according to the communiqué of September 2013, raised the '
    'preparedness of the forces. No source states when it was held.',
  citations => array[
    cite('001:24', '{name,aliases,status,summary}'),
    cite('001:4', '{summary}', 'The day of the communiqué.')]);

select record_operation(
  id => 'mutual-action',
  name => 'Exercise "Mutual Action"',
  kind => 'EXERCISE',
  status => 'HELD',
  aliases => '{Mutual Action}',
  summary => 'One of the joint exercises that, according to the communiqué of September 2013, raised the '
    'preparedness of the forces. No source states when it was held.',
  citations => array[
    cite('001:24', '{name,aliases,status,summary}'),
    cite('001:4', '{summary}', 'The day of the communiqué.')]);

select record_operation(
  id => 'indestructible-brotherhood',
  name => 'Exercise "Indestructible Brotherhood"',
  kind => 'EXERCISE',
  status => 'HELD',
  aliases => '{Indestructible Brotherhood}',
  summary => 'One of the joint exercises that, according to the communiqué of September 2013, raised the '
    'preparedness of the forces. No source states when it was held.',
  citations => array[
    cite('001:24', '{name,aliases,status,summary}'),
    cite('001:4', '{summary}', 'The day of the communiqué.')]);

select record_operation(
  id => 'cobalt',
  name => 'Exercise "Cobalt"',
  kind => 'EXERCISE',
  status => 'HELD',
  aliases => '{Cobalt}',
  summary => 'One of the joint exercises that, according to the communiqué of September 2013, raised the '
    'preparedness of the forces. No source states when it was held.',
  citations => array[
    cite('001:24', '{name,aliases,status,summary}'),
    cite('001:4', '{summary}', 'The day of the communiqué.')]);

select record_operation(
  id => 'thunder',
  name => 'Exercise "Thunder"',
  kind => 'EXERCISE',
  status => 'HELD',
  aliases => '{Thunder}',
  summary => 'One of the joint exercises that, according to the communiqué of September 2013, raised the '
    'preparedness of the forces. No source states when it was held.',
  citations => array[
    cite('001:24', '{name,aliases,status,summary}'),
    cite('001:4', '{summary}', 'The day of the communiqué.')]);

select record_operation(
  id => 'rapid-reaction-forces-exercise-2009',
  name => 'Exercises of the Collective Rapid Reaction Forces, October 2009',
  kind => 'EXERCISE',
  status => 'HELD',
  date => '2009-10-16',
  place => place('Matybulak training ground', country => 'KZ'),
  summary => 'Day and place are those of the final phase, which the President of Belarus refused to observe. No '
    'source states when the exercises began.',
  citations => array[
    cite('004:153', '{status,date,place,summary}'),
    infer('004:153', '{name}', 'Printed CSTO rapid reaction force; no name of the exercises is printed.')]);

select record_operation(
  id => 'joint-exercises',
  name => 'Joint exercises of the CSTO',
  kind => 'EXERCISE',
  status => 'HELD',
  aliases => '{Comprehensive joint trainings}',
  summary => 'Held annually on a planned basis, in the field and for command staffs; also regularly for regional '
    'groupings and the rapid reaction forces. The Secretary General called them the highest form of a '
    'common training system. In 2009 a President of Russia called exercises necessary for the rapid '
    'reaction forces; in 2022 another said that they would be expanded.',
  citations => array[
    cite('002:134', '{aliases,status,summary}'),
    cite('002:110', '{summary}', 'In the field and for commands, all the time.'),
    cite('002:86', '{summary}', 'To be extended.'),
    cite('004:53', '{status,summary}'),
    cite('003:13', '{summary}', 'Under various programs, regularly.'),
    cite('000:38', '{summary}', 'Exercises of the rapid reaction forces; the year is in 000:24.'),
    cite('002:5', '{summary}', 'The day of the speeches of 2022.'),
    cite('001:24', '{status}', 'Joint integrated exercises, five of them named, with records of their own.'),
    infer('002:134', '{name}', 'Printed trainings; read as exercises of the Organization.')]);

select record_operation(
  id => 'exercises-autumn-2022',
  name => 'Series of joint exercises in Kazakhstan, Tajikistan and Kyrgyzstan, autumn 2022',
  kind => 'EXERCISE',
  status => 'PLANNED',
  date => '2022-23',
  summary => 'Announced by the President of Russia in May 2022, to increase combat readiness, coordination and the '
    'peacekeeping potential. No source states whether they were held.',
  citations => array[
    cite('002:86', '{status,summary}', 'With the season and the three states.'),
    cite('002:5', '{summary}', 'The day of the speech.'),
    infer('002:86', '{name,date}', '"This autumn" is that of the year of the speech, 2022 (002:5).')]);

-- Records that were published as operations or exercises, but are none.
select withdraw(
  'OPERATION', 'use-of-the-treaty-autumn-1996', 'Use of the Treaty over Afghanistan, autumn 1996',
  'No source names an operation or what was done. The record of the Collective Security Treaty has this '
    'use of it.');

select withdraw(
  'OPERATION', 'use-of-the-treaty-summer-1998', 'Use of the Treaty over Afghanistan, summer 1998',
  'No source names an operation or what was done. The record of the Collective Security Treaty has this '
    'use of it.');

select withdraw(
  'OPERATION', 'measures-against-armed-groups-1999', 'Measures against armed groups in Central Asia, 1999',
  'No source names an operation or what was done. The record of the Collective Security Treaty has these '
    'measures.');

select withdraw(
  'OPERATION', 'measures-against-armed-groups-2000', 'Measures against armed groups in Central Asia, 2000',
  'No source names an operation or what was done. The record of the Collective Security Treaty has these '
    'measures.');

select withdraw(
  'OPERATION', 'support-of-tajikistan', 'Support of Tajikistan',
  'Support of a state is no operation or exercise. The record of the Collective Security Treaty has it.');

select withdraw(
  'OPERATION', 'measures-for-kyrgyzstan-2010', 'Measures for Kyrgyzstan, 2010',
  'No source names an operation. The decision csto-2010-no-forces-to-kyrgyzstan has the refusal and the '
    'help.');

select withdraw(
  'OPERATION', 'tajik-afghan-border-survey', 'Survey of the Tajik-Afghan border',
  'A survey is no operation or exercise. The session csc-2013-09-23 has it.');

select withdraw(
  'OPERATION', 'tajik-afghan-border-strengthening', 'Strengthening of the Tajik-Afghan border',
  'Aid for a border is no operation or exercise. The decision '
    'csc-2013-09-23-tajik-afghan-border-assistance has it.');

select withdraw(
  'OPERATION', 'training-courses-2024', 'Ninth Training Courses of the CSTO member states',
  'Training courses are no operation or exercise. The record of the host, the body '
    'military-academy-of-the-general-staff, has them.');

select withdraw(
  'OPERATION', 'information-security-training-2012', 'Training of information security specialists, 2012',
  'Training of specialists is no operation or exercise. The body '
    'center-for-modern-information-technologies has it.');

select withdraw(
  'OPERATION', 'joint-personnel-training', 'Joint training of personnel in Russia',
  'Training of personnel is no operation or exercise. The treaty '
    'agreements-on-joint-training-of-personnel has it.');

select withdraw(
  'OPERATION', 'exercises-2014', 'Joint exercises and combat training planned by Russia as chair, 2014',
  'The sources name no exercise of 2014, only priorities. The chairmanship ru-2013 has them.');
