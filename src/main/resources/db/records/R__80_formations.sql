-- Standing forces of the Organization, and of its member states for it, with their stated strengths.
set local search_path to curation, public;

select record_formation(
  id => 'collective-forces',
  name => 'Collective Forces of the CSTO',
  aliases => '{Collective Forces,CSTO Collective Forces,CSTO Forces,Forces and means of the collective '
    'security system}',
  composition => 'At large: the Peacekeeping and the Rapid Reaction Forces, both of a broad coalition, and '
    'three regional groupings, of Central Asia, of Eastern Europe and of the Caucasus.',
  summary => 'The military and security component of the Organization, which by one text sets it apart; the '
    'Joint Staff works on its groupings. Its parts train together on a plan; in 2013 the Council was told of '
    'its formation. In 2022 the Secretary General said that its strength had grown, the President of '
    'Tajikistan that its equipment is being modernized, while that of Russia spoke of modern arms and of '
    'contingents that fit each other better. Acts of 2000 and 2001 were to order how such forces are formed '
    'and used.',
  citations => array[
    cite('004:49', '{composition,summary}', 'The military (security) component as a whole.'),
    cite('004:48', '{summary}', 'A capable force is called what sets the Organization apart.'),
    cite('004:53', '{summary}', 'Joint training of the groupings and the rapid reaction forces.'),
    cite('004:33', '{summary}',
      'The Joint Staff works on coalition groupings and the security system.'),
    cite('004:189', '{summary}', 'The Joint Staff works on coalition groupings and the security system.'),
    cite('004:5', '{aliases}', 'The Military Committee deals with their planning and use.'),
    cite('004:162', '{aliases}', 'The Military Committee deals with their planning and use.'),
    cite('004:95', '{aliases,summary}', 'A regulation on decisions about their use.'),
    cite('004:96', '{aliases,summary}',
      'An agreement and a protocol of 2000-2001 on their status and formation.'),
    cite('004:54', '{aliases}', 'A system to manage them is being made.'),
    cite('004:138', '{aliases}', 'Their headquarters, in 2006.'),
    cite('001:10', '{name,aliases,summary}', 'Printed CSTO Forces (Collective Forces).'),
    cite('001:14', '{aliases,summary}',
      'Their joint training is a priority of Russia for the year after 2013.'),
    cite('001:24', '{aliases,summary}', 'Exercises raised how ready they are, says the communiqué of 2013.'),
    cite('000:18', '{summary}', 'Decisions on how forces and means are created and managed.'),
    cite('000:86', '{aliases,summary}', 'Drafts on their concealed command and on reserves for them.'),
    cite('002:82', '{aliases}', 'A contingent of them went to Kazakhstan.'),
    cite('002:85', '{aliases,summary}'),
    cite('002:110', '{aliases,summary}', 'Better equipment is being brought in.'),
    cite('002:133', '{summary}', 'The force capacity has grown, says the Secretary General.'),
    cite('003:13', '{summary}', 'Military formations have come about, with a wide structure of command.'),
    cite('000:8', note => 'Used of the rapid reaction forces alone, as in 000:17, 000:66, 000:78 and 000:80.')]);

select record_formation(
  id => 'rapid-reaction-forces',
  name => 'Collective Rapid Reaction Forces',
  abbreviation => 'CRRF',
  aliases => array[
    'CSTO CRRF', 'CORF', 'Collective Rapid Reaction Force', 'Collective Rapid Response Forces',
    'Rapid Response Forces', 'Collective Forces', 'CSTO rapid reaction force'],
  established => '2009-02-04',
  strengths => array[
    strength(null,
      'special forces brigades and air assault brigades of all member states, and a register of special '
      'forces', date => '2009-06-08', note => 'Proposed by the states before the agreement was signed.'),
    strength(null,
      'brigades for special purposes and for assault landing, of all member states', date => '2009-06-10?',
      note => 'Allocated, as the Secretary General reported; special anti-terrorism units were to come.'),
    strength(20000, qualifier => 'MORE_THAN',
      note => 'In a text without a date that is not older than December 2012.')],
  composition => 'Contingents of high mobility from the armies, and formations of special forces from '
    'security agencies, special services, internal affairs bodies, internal troops and emergency services; '
    'since a decision of December 2011 also units of anti-drug departments.',
  summary => 'A component in constant readiness, meant against military aggression, conflicts, terrorism, '
    'extremism, organized crime and drug trafficking, and for help in emergencies. Experience elsewhere and '
    'rules on the use of force were studied; in June 2009 the President of Russia wanted the forces compact, '
    'mobile and well exercised, and open to states that had not joined, and the heads of state saw samples '
    'of the uniform. A target programme of the states for modern and interoperable arms was approved, which '
    'Russia plans to fund; in 2013 it made training and arms a priority. Their use in Kyrgyzstan was asked '
    'for in 2010 and did not come about.',
  citations => array[
    cite('004:150', '{aliases,established,summary}', 'Approved by the leaders in Moscow, with the tasks.'),
    cite('000:16', '{aliases,established}',
      'The decision of 4 February 2009, printed with Rapid Response Forces.'),
    infer('000:85', '{established}',
      'Decided by the extraordinary summit, the day of which stands in 000:16.'),
    cite('003:13', '{name,established}', 'The year alone.'),
    infer('000:6', '{established}',
      'An agreement on their creation; the item prints the year alone, in 000:4.'),
    infer('004:152', '{established}',
      'Says that the session of June 2009 was to create them; see the discrepancy.'),
    cite('004:153', '{aliases}',
      'Exercises in October 2009. Belarus was reported to have joined, and had not.'),
    cite('000:8', '{aliases,summary}', 'Uniforms; printed CORF and Collective Forces.'),
    cite('000:17', '{abbreviation,composition}', 'A decision on their composition.'),
    cite('000:21', '{summary}', 'States that have not joined may do so, says the President of Russia.'),
    cite('000:28', '{name,summary}', 'Purpose, composition and use, and the threats meant.'),
    infer('000:36', '{established}',
      'The idea, of an informal summit in December 2008, to reshape earlier forces.'),
    cite('000:37', '{summary}',
      'Compact but not small, with the newest equipment, says the President of Russia.'),
    cite('000:38', '{summary}', 'Exercises and joint operations are to make them effective, he says.'),
    cite('000:39', '{summary}', 'Uzbekistan and Belarus have not signed, he says.'),
    cite('000:40', '{name}', 'The President of Armenia calls them an idea of the Treaty put into practice.'),
    infer('000:41', '{established}',
      'Their creation is named as a result of the year up to June 2009 (000:24).'),
    cite('000:51', '{name}', 'The President of Russia hopes that Belarus will sign.'),
    cite('000:55', '{abbreviation,aliases}', 'The foreign ministers prepared them.'),
    cite('000:65', '{name,abbreviation,summary}',
      'How they are formed, prepared and used is in the agreement.'),
    cite('000:66', '{aliases,strengths,composition}', 'No day of the report is printed.'),
    infer('000:68', '{strengths}', 'The date of the text that tells of the report of 000:66.'),
    cite('000:74', '{name,abbreviation}'),
    cite('000:75', '{summary}', 'Experience elsewhere and rules on the use of force were studied.'),
    cite('000:76', '{name}', 'In the agreement on them, with annexes on command and on the use of force.'),
    cite('000:77', '{aliases,strengths,composition}', 'As told on 8 June 2009, the date printed in 000:70.'),
    cite('000:78', '{aliases}',
      'More documents were to follow, on decisions and on the status of the forces.'),
    cite('000:79', '{summary}', 'Terrorism, drugs and other threats, says the President of Russia.'),
    cite('000:80', '{aliases,summary}', 'Modern, mobile and active, he says.'),
    cite('001:14', '{name,abbreviation,summary}', 'Their training and arms are a priority of Russia.'),
    cite('001:16', '{abbreviation,composition}', 'Special units of anti-drug and internal affairs bodies.'),
    cite('001:24', '{name,summary}', 'Modern arms, in the communiqué of 2013.'),
    cite('004:49', '{name}'),
    cite('004:50', '{abbreviation,strengths,composition,summary}', 'The strength is told without a date.'),
    cite('004:51', '{aliases,summary}', 'Printed rapid response forces; the tasks.'),
    cite('004:53', '{abbreviation,summary}', 'Training, exercises and the target programme.'),
    cite('004:154', '{abbreviation,summary}', 'Kyrgyzstan in June 2010.')],
  discrepancies => array[
    differ('established', '2009-02-04',
      'Earlier act: texts of June 2009 already speak of the decision of 4 February on the forces '
      '(000:16, 000:85).',
      array[
        alternative('2009-06-14', '004:152',
          note => 'Has the session of June decide that the forces be created.'),
        alternative('2009-06-14', '000:6', 'INFERRED',
          'An agreement on their creation; the item prints the year alone, the day is that of the session.')])]);

select record_formation(
  id => 'peacekeeping-forces',
  name => 'Peacekeeping Forces',
  aliases => '{CSTO Peacekeeping Forces}',
  established => '2007',
  strengths => array[
    strength(3600, qualifier => 'ABOUT',
      note => 'In a text without a date that is not older than December 2012.')],
  composition => 'Of a broad coalition; the contingents are not listed.',
  summary => 'Created under the Agreement on Peacekeeping Activities, trained on a plan for such tasks. The '
    'heads of state offered this potential in 2010 in support of the United Nations; Russia made it a '
    'priority in 2013 to prepare them for real operations, and Kazakhstan in 2022 wanted their use under the '
    'United Nations. They were first used in Kazakhstan in January 2022; in May a plan to equip them was in '
    'work, and speakers told of a potential that grows or, through exercises, is to grow. In 2024 '
    'peacekeeping was one focus of the Organization.',
  citations => array[
    cite('003:13', '{name,established}', 'The year alone.'),
    cite('004:52', '{name,aliases,strengths,summary}', 'The strength is told without a date.'),
    cite('004:49', '{name,composition}'),
    cite('001:15', '{aliases,summary}', 'A priority of Russia for the year after 2013.'),
    cite('002:47', '{summary}', 'The peacekeeping potential grows, says the President of Kazakhstan.'),
    cite('002:49', '{aliases,summary}', 'Created and improved every year; the plan of equipment.'),
    cite('002:50', '{summary}', 'Peacekeeping of the United Nations.'),
    cite('002:51', '{summary}', 'What that step would bring, says the President of Kazakhstan.'),
    cite('002:83', '{name,summary}', 'The President of Russia calls their use the first of this sort.'),
    cite('002:86', '{summary}', 'Exercises of autumn 2022 are to strengthen the potential.'),
    cite('002:159', '{summary}', 'The capabilities are being developed further, says the Secretary General.'),
    cite('003:11', '{aliases,summary}', 'In Kazakhstan in January 2022.'),
    cite('003:37', '{summary}', 'Peacekeeping is a focus of 2024.'),
    cite('002:82', '{summary}', 'Speaks of a contingent of the Collective Forces.')]);

select record_formation(
  id => 'rapid-deployment-forces-central-asia',
  name => 'Collective Rapid Deployment Forces '
    'of the Central Asian Region',
  aliases => array[
    'Collective Rapid Deployment Forces '
      'of the Central Asian Collective Security Region',
    'Collective forces for the rapid deployment of the Central Asian region', 'Forces of rapid deployment',
    'Forces of operational deployment'],
  established => '2001',
  strengths => array[
    strength(1500,
      'four battalions, one a state: Kazakhstan, Kyrgyzstan, Russia, Tajikistan', date => '2001',
      note => 'At the creation; with an organ of military command.'),
    strength(4000,
      'ten battalions, of which three of Russia, two of Kazakhstan and one of each other state; 10 '
      'aeroplanes and 14 helicopters', 'ABOUT', note => 'In a text without a date, while a reform goes on.')],
  composition => 'Battalions of Kazakhstan, Kyrgyzstan, Russia and Tajikistan, and an organ of military '
    'command; the aviation is at an air base of Russia in Kyrgyzstan.',
  summary => 'The regional grouping of Central Asia, created by a decision of the Council; a plan of 1999 '
    'had provided for a grouping in that direction. Such groupings train together on a plan. A reform is '
    'told of without a date. In 2009 the President of Russia said that the forces of rapid deployment had '
    'never done anything and were to be made over.',
  citations => array[
    cite('004:97', '{name,aliases,established,strengths,composition,summary}',
      'The total is printed in words.'),
    cite('003:13', '{name,established}'),
    cite('004:49', '{name,summary}', 'A regional grouping.'),
    cite('004:73', '{aliases,strengths,composition,summary}',
      'The larger strength and the reform; no date is printed.'),
    cite('004:92', '{summary}', 'The plan of 1999.'),
    cite('004:53', '{summary}', 'Regional groupings train together, on a plan.'),
    infer('000:36', '{aliases,summary}',
      'The idea of December 2008; the forces are named by their task alone, and read as these.'),
    infer('000:37', '{aliases,summary}',
      'The forces of operational or rapid deployment, named by their task alone, and read as these.')]);

select record_formation(
  id => 'russian-belarusian-grouping',
  name => 'Regional Russian-Belarusian Grouping of Troops (Forces)',
  composition => 'Troops and forces of Russia and Belarus.',
  summary => 'The regional grouping of Eastern Europe; a plan of 1999 had provided for one in that '
    'direction. The groupings and the rapid reaction forces train together, on a plan.',
  citations => array[
    cite('004:49', '{name,summary}'),
    infer('004:49', '{composition}', 'Read from its name.'),
    cite('004:92', '{summary}', 'The plan of 1999.'),
    infer('002:16', '{composition}',
      'The President of Belarus on military cooperation in the Union State; the grouping is not named.'),
    cite('004:53', '{summary}', 'Regional groupings train together, on a plan.')]);

select record_formation(
  id => 'russian-armenian-grouping',
  name => 'United Russian-Armenian grouping of troops (forces)',
  composition => 'Troops and forces of Russia and Armenia.',
  summary => 'The regional grouping of the Caucasus; a plan of 1999 had provided for one in that direction. '
    'The groupings and the rapid reaction forces train together, on a plan.',
  citations => array[
    cite('004:49', '{name,summary}'),
    infer('004:49', '{composition}', 'Read from its name.'),
    cite('004:92', '{summary}', 'The plan of 1999.'),
    cite('004:53', '{summary}', 'Regional groupings train together, on a plan.')]);

select record_formation(
  id => 'russia-belarus-air-defence-system',
  name => 'United Air Defense System of Russia and Belarus',
  composition => 'Of Russia and Belarus.',
  summary => 'In operation, by a text without a date that is not older than December 2012.',
  citations => array[cite('004:49', '{name,composition,summary}')]);

select record_formation(
  id => 'russia-armenia-air-defence-system',
  name => 'Russian-Armenian regional air defense system',
  composition => 'Of Russia and Armenia.',
  summary => 'Being created, by a text without a date that is not older than December 2012.',
  citations => array[cite('004:49', '{name,composition,summary}')]);

select record_formation(
  id => 'integrated-military-systems',
  name => 'Integrated military systems of the CSTO',
  composition => 'Integrated air defence in Central Asia and elsewhere, a command system for forces and '
    'means, a system of information and intelligence, and technical cover for railways.',
  summary => 'Steps towards them are told of without dates. In June 2009 the defence ministers were to '
    'consider a draft on concealed command and one on material reserves for formations.',
  citations => array[
    cite('004:54', '{name,composition,summary}'),
    cite('000:86', '{summary}', 'The drafts; the month and day of the meeting stand in 000:83.'),
    infer('000:18', '{summary}', 'Decisions on how to create and manage forces may be about the same.'),
    cite('004:49', note => 'Systems of Russia with Belarus and with Armenia, which have records of their own.')]);

select record_formation(
  id => 'peacekeeping-grouping-kazakhstan',
  name => 'CSTO peacekeeping grouping in Kazakhstan',
  aliases => '{Contingent of CSTO Collective Forces}',
  established => '2022-01?',
  composition => 'Contingents of the member states, under one commander; which states sent how many is not '
    'said.',
  summary => 'Not a standing force: sent for a limited time in January 2022. It guarded strategic '
    'facilities; its commander was proposed for an award with others in May 2022.',
  citations => array[
    infer('003:11', '{established}', 'The month of the operation; no day on which it was formed is told.'),
    cite('003:11', '{composition,summary}'),
    cite('002:142', '{name,composition,summary}'),
    infer('002:81', '{established}', 'January of the year of the speech, which is 2022 (002:5).'),
    cite('002:82', '{aliases,summary}'),
    cite('002:83', '{summary}', 'Called a use of the Peacekeeping Forces.')]);
