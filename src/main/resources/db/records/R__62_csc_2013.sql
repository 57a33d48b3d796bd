-- The session of the Collective Security Council of 23 September 2013 and its acts.
set local search_path to curation, public;

select record_session(
  id => 'csc-2013-09-23',
  title => 'Session of the Collective Security Council, Sochi, 23 September 2013',
  body => 'csc',
  kind => 'REGULAR',
  status => 'HELD',
  date => '2013-09-23',
  place => place('Sanatorium Rus', 'Sochi', 'RU'),
  attendance => array[
    attended('RU', 'vladimir-putin', 'President of the Russian Federation'),
    attended(null, 'nikolai-bordyuzha', 'Secretary General of the CSTO'),
    attended(null, 'alexander-studenikin', 'Chief of the Joint Staff of the CSTO, lieutenant general')],
  documents_signed => 8,
  summary => 'The heads of state decided on aid for the Tajik-Afghan border, made a statement on Syria and adopted '
    'a communiqué. The President of Russia, who had taken over the chair, named priorities. Eight '
    'documents were signed; the text identifies four acts, and names three of those present. The '
    'Secretary General reported on a survey of the border and on the implementation of earlier decisions, '
    'above all on the formation of the Collective Forces and on the plan against threats from '
    'Afghanistan.',
  citations => array[
    cite('001:4', '{title,body,date,place}'),
    cite('001:5', '{title,body,kind,status,date,place,decisions,summary}', 'The year is in 001:4.'),
    infer('001:5', '{place}', 'The country is not printed; it is inferred from the city.'),
    cite('001:6', '{decisions,summary}'),
    infer('001:6', '{attendance}', 'The heads of state heard the report of the Secretary General.'),
    cite('001:7', '{decisions}'),
    cite('001:10', '{decisions,summary}'),
    infer('001:10', '{attendance}', 'The Secretary General, not named here, reported to the Council.'),
    cite('001:11', '{summary}'),
    infer('001:11', '{attendance}', 'The President of Russia took over the chair and set out priorities.'),
    cite('001:20', '{decisions,summary}'),
    cite('001:25', '{attendance}'),
    cite('001:26', '{decisions,documentsSigned}'),
    infer('001:26', '{summary}',
      'Eight documents are counted and four acts named; that each of the four is one of the eight is not '
      'said.')]);

select record_decision(
  id => 'csc-2013-09-23-tajik-afghan-border-assistance',
  title => 'Decision on assistance to Tajikistan in strengthening the Tajik-Afghan border',
  type => 'DECISION',
  status => 'ADOPTED',
  session => 'csc-2013-09-23',
  topics => '{border-security,afghanistan,military-cooperation}',
  positions => array[stand('TJ', 'INITIATED', note => 'The assistance answers a request of the Tajik side.')],
  summary => 'Within three months the member states, each according to its capabilities, are to give free '
    'military-technical assistance to the border troops of Tajikistan, which belong to the State '
    'Committee for National Security. Tajikistan and the member states are to take additional measures to '
    'strengthen the border.',
  citations => array[
    cite('001:4', '{date}'),
    cite('001:5', '{title,type,status,date,body,session,topics,summary}',
      'The year is in 001:4. The text has Border Guards; 001:6 has border troops.'),
    cite('001:6', '{title,type,topics,positions,summary}'),
    cite('001:10', '{status,body,session,topics}',
      'Instructions to prepare it came from the informal summit of 28 May 2013 in Bishkek.'),
    cite('001:22', '{title,type,topics}', 'In the communiqué.')]);

select record_decision(
  id => 'csc-2013-09-23-statement-on-syria',
  title => 'Statement of the CSTO member states on the situation in and around Syria',
  type => 'STATEMENT',
  status => 'ADOPTED',
  session => 'csc-2013-09-23',
  topics => '{syria,foreign-policy-coordination}',
  positions => array[stand('RU', 'INITIATED')],
  summary => 'The member states are concerned, and want peace for Syria and the Middle East. They reject '
    'intervention from outside, by force or otherwise, and call it unlawful if it circumvents the UN '
    'Security Council and violates the Charter. They support the efforts of Russia for a political '
    'solution, and the measures on chemical weapons agreed in Geneva earlier in the month.',
  citations => array[
    cite('001:4', '{date}'),
    cite('001:5', '{title,type,date,body,session,topics}', 'The year is in 001:4.'),
    infer('001:5', '{status}', 'The statement is said to have been made, which is read as adopted.'),
    cite('001:7', '{title,type,topics,positions,summary}',
      'Describes it as a statement of the member states; according to 001:5, the Council made it.'),
    cite('001:8', '{topics,summary}',
      'Printed as the Charter of the Organization, after the UN Security Council; whose it is is not said.'),
    cite('001:9', '{topics,summary}')]);

select record_decision(
  id => 'csc-2013-09-23-communique',
  title => 'Communiqué of the session of the Collective Security Council',
  type => 'COMMUNIQUE',
  status => 'ADOPTED',
  session => 'csc-2013-09-23',
  topics => array[
    'collective-security-system', 'foreign-policy-coordination', 'drug-trafficking', 'illegal-migration',
    'terrorism', 'information-security', 'emergencies', 'military-cooperation', 'border-security',
    'rapid-reaction-forces'],
  summary => 'Assesses the development of the collective security system positively. Calls for coordinated '
    'positions in international affairs and for joint resistance to terrorism, trafficking and other '
    'cross-border threats. Attaches importance to a collective emergency response, and welcomes closer '
    'military cooperation, such as the Military Committee and the main directions up to 2020.',
  citations => array[
    cite('001:4', '{date}'),
    cite('001:20', '{title,type,status,body,session,topics,summary}'),
    cite('001:21', '{topics,summary}'),
    cite('001:22', '{topics,summary}'),
    cite('001:23', '{topics,summary}'),
    cite('001:24', '{topics,summary}')]);

select record_decision(
  id => 'csc-2013-09-23-next-session',
  title => 'Decision to hold the next session of the Council in Moscow in the second half of 2014',
  type => 'DECISION',
  status => 'ADOPTED',
  session => 'csc-2013-09-23',
  topics => '{activity-planning}',
  summary => 'States the half-year and the city of the next session, and no day.',
  citations => array[
    cite('001:4', '{date}'),
    cite('001:26', '{title,type,status,body,session,topics,summary}')]);
