-- Standing forces of the Organization, and of its member states for it, with their stated strengths.
set local search_path to curation, public;

select record_formation(
  id => 'collective-forces',
  name => 'Collective Forces of the CSTO',
  aliases => '{Collective Forces,CSTO Collective Forces,CSTO Forces}',
  composition => 'The Peacekeeping Forces and the Collective Rapid Reaction Forces, both formed on a broad coalition '
    'basis, and three regional groupings: of Central Asia, of Eastern Europe and of the Caucasus.',
  summary => 'The military (security) component of the Organization, which one text calls its distinctive feature. '
    'The Joint Staff prepares coalition groupings. The groupings train together on a planned basis. In '
    '2013 the Secretary General reported to the Council on the formation of the forces. In 2022 he said '
    'that their capacity had grown; the President of Tajikistan spoke of better equipment, and the '
    'President of Russia of modern weapons and more interoperable contingents.',
  citations => array[
    cite('004:49', '{composition,summary}', 'The military (security) component as a whole.'),
    cite('004:48', '{summary}', 'A capable force is called what sets the Organization apart.'),
    cite('004:53', '{summary}', 'Joint training of the groupings and the rapid reaction forces.'),
    cite('004:33', '{summary}',
      'The Joint Staff works on coalition groupings and the security system.'),
    cite('004:189', '{summary}', 'The Joint Staff works on coalition groupings and the security system.'),
    cite('004:138', '{aliases}', 'Their headquarters, in 2006.'),
    cite('001:10', '{name,aliases,summary}', 'Printed CSTO Forces (Collective Forces).'),
    cite('002:82', '{aliases}', 'A contingent of them went to Kazakhstan.'),
    cite('002:85', '{aliases,summary}', 'Modern weapons and interoperable contingents.'),
    cite('002:5', '{summary}', 'The day of the speeches.'),
    cite('001:4', '{summary}', 'The day of the session of 2013.'),
    infer('002:110', '{summary}',
      'Speaks of the forces and means of the collective security system, read as these.'),
    cite('002:133', '{summary}', 'The force capacity has grown, says the Secretary General.'),
    cite('003:13', '{summary}', 'Military formations have come about, with a wide structure of command.'),
    cite('000:8',
      note => 'Here, as in 000:17, 000:66, 000:78 and 000:80, only the rapid reaction forces are meant.')]);

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
  composition => 'Highly mobile contingents of the armed forces, and formations of special forces from security '
    'agencies, special services, internal affairs bodies, internal troops and emergency services. Since a '
    'decision of December 2011 also special units of anti-drug departments.',
  summary => 'A component in constant readiness: against military aggression, conflicts, terrorism, extremism, '
    'organized crime and drug trafficking, and for emergencies. Foreign experience and rules on the use '
    'of force were studied. In June 2009 the President of Russia wanted the forces compact, mobile and '
    'well trained, and open to states that had not joined; the heads of state saw samples of uniforms. An '
    'interstate target program for modern and interoperable weapons was approved, which Russia plans to '
    'fund. In 2013 Russia made training and weapons a priority. Kyrgyzstan asked for their use in 2010; '
    'they were not sent.',
  citations => array[
    cite('004:150', '{aliases,established,summary}', 'Approved by the leaders in Moscow, with the tasks.'),
    cite('000:16', '{aliases,established}',
      'The decision of 4 February 2009, printed with Rapid Response Forces.'),
    infer('000:85', '{established}',
      'Decided by the extraordinary summit, the day of which is in 000:16.'),
    cite('003:13', '{name,established}', 'The year alone.'),
    infer('000:6', '{established}',
      'An agreement on their creation; the item prints the year alone, in 000:4.'),
    infer('004:152', '{established}',
      'Says that the session of June 2009 was to create them; see the discrepancy.'),
    cite('004:153', '{aliases}',
      'Exercises in October 2009. A report that Belarus had joined, and its correction.'),
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
    infer('000:68', '{strengths}', 'The date of the text on the report of 000:66.'),
    cite('000:74', '{name,abbreviation}'),
    cite('000:75', '{summary}', 'Experience elsewhere and rules on the use of force were studied.'),
    cite('000:76', '{name}', 'In the agreement on them, with annexes on command and on the use of force.'),
    cite('000:77', '{aliases,strengths,composition}',
      'As reported on 8 June 2009, the date printed in 000:70.'),
    cite('000:78', '{aliases}',
      'More documents were to follow, on decisions and on the status of the forces.'),
    cite('000:79', '{summary}', 'Terrorism, drugs and other threats, says the President of Russia.'),
    cite('000:80', '{aliases,summary}', 'Modern, mobile and active, he says.'),
    cite('001:14', '{name,abbreviation,summary}', 'Their training and arms are a priority of Russia.'),
    cite('001:16', '{abbreviation,composition}', 'Special units of anti-drug and internal affairs bodies.'),
    cite('001:24', '{name,summary}', 'Modern arms, in the communiqué of 2013.'),
    cite('004:49', '{name}'),
    cite('004:50', '{abbreviation,strengths,composition,summary}', 'The strength is stated without a date.'),
    cite('004:53', '{abbreviation,summary}', 'Training, exercises and the target program.'),
    cite('001:4', '{summary}', 'The day of the session at which Russia set its priorities.'),
    cite('004:51', '{aliases,summary}', 'Printed rapid response forces; the tasks.'),
    cite('004:154', '{abbreviation,summary}', 'Kyrgyzstan in June 2010.')],
  discrepancies => array[
    differ('established', '2009-02-04',
      'Earlier act: texts of June 2009 refer to the decision of 4 February on the creation of the forces '
      '(000:16, 000:85).',
      array[
        alternative('2009-06-14', '004:152',
          note => 'According to this text, the session of June 2009 decided to create the forces.'),
        alternative('2009-06-14', '000:6', 'INFERRED',
          'An agreement on their creation; the item has only the year, the day is that of the session.')])]);

select record_formation(
  id => 'peacekeeping-forces',
  name => 'Peacekeeping Forces',
  aliases => '{CSTO Peacekeeping Forces}',
  established => '2007',
  strengths => array[
    strength(3600, qualifier => 'ABOUT',
      note => 'In a text without a date that is not older than December 2012.')],
  composition => 'Formed on a broad coalition basis; no source lists the contingents.',
  summary => 'Created under the Agreement on Peacekeeping Activities and trained on a planned basis. In 2010 the '
    'heads of state offered this potential to the United Nations. In 2013 Russia made the preparation of '
    'the forces for operations a priority; in 2022 Kazakhstan proposed to use them in the peacekeeping of '
    'the United Nations. They were first used in Kazakhstan in January 2022. In May 2022 a plan to equip '
    'them was in preparation, and speakers said that the potential grows or is to grow. In 2024 '
    'peacekeeping was a focus of the Organization.',
  citations => array[
    cite('003:13', '{name,established}', 'The year alone.'),
    cite('004:52', '{name,aliases,strengths,summary}', 'The strength is stated without a date.'),
    cite('004:49', '{name,composition}'),
    cite('001:15', '{aliases,summary}', 'A priority of Russia for the year after 2013.'),
    cite('002:47', '{summary}', 'The peacekeeping potential grows, says the President of Kazakhstan.'),
    cite('002:49', '{aliases,summary}', 'Created and improved every year; the plan of equipment.'),
    cite('002:50', '{summary}', 'Peacekeeping of the United Nations.'),
    cite('002:51', '{summary}', 'What that step would bring, says the President of Kazakhstan.'),
    cite('002:83', '{name,summary}', 'The President of Russia calls their use the first of this sort.'),
    cite('002:86', '{summary}', 'Exercises of autumn 2022 are to strengthen the potential.'),
    cite('002:159', '{summary}', 'The capabilities are being developed further, says the Secretary General.'),
    cite('001:4', '{summary}', 'The day of the session at which Russia set its priorities.'),
    cite('002:5', '{summary}', 'The day of the speeches.'),
    cite('003:8', '{summary}', 'The day of the interview with the Secretary General.'),
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
      'planes and 14 helicopters', 'ABOUT', note => 'In a text without a date, while a reform goes on.')],
  composition => 'Battalions of Kazakhstan, Kyrgyzstan, Russia and Tajikistan, and a military command. The aviation is '
    'based at a Russian air base in Kyrgyzstan.',
  summary => 'The regional grouping of Central Asia, created by a decision of the Council; a plan of 1999 had '
    'provided for such a grouping. The groupings train together on a planned basis. An undated text '
    'mentions a reform. In June 2009 the President of Russia said that the former rapid deployment forces '
    'had never done anything and were to be reformatted.',
  citations => array[
    cite('004:97', '{name,aliases,established,strengths,composition,summary}',
      'The total is printed in words.'),
    cite('003:13', '{name,established}'),
    cite('004:49', '{name,summary}', 'A regional grouping.'),
    cite('004:73', '{aliases,strengths,composition,summary}',
      'The larger strength and the reform; no date is printed.'),
    cite('004:92', '{summary}', 'The plan of 1999.'),
    cite('004:53', '{summary}', 'Regional groupings train together, on a plan.'),
    cite('000:24', '{summary}', 'The day of the press conference.'),
    infer('000:36', '{aliases,summary}',
      'The idea of December 2008; the forces are named by their task alone, and read as these.'),
    infer('000:37', '{aliases,summary}',
      'The forces of operational or rapid deployment, named by their task alone, and read as these.')]);

select record_formation(
  id => 'russian-belarusian-grouping',
  name => 'Regional Russian-Belarusian Grouping of Troops (Forces)',
  composition => 'Troops and forces of Russia and Belarus.',
  summary => 'The regional grouping of Eastern Europe; a plan of 1999 had provided for such a grouping. The '
    'groupings and the rapid reaction forces train together on a planned basis.',
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
  summary => 'The regional grouping of the Caucasus; a plan of 1999 had provided for such a grouping. The '
    'groupings and the rapid reaction forces train together on a planned basis.',
  citations => array[
    cite('004:49', '{name,summary}'),
    infer('004:49', '{composition}', 'Read from its name.'),
    cite('004:92', '{summary}', 'The plan of 1999.'),
    cite('004:53', '{summary}', 'Regional groupings train together, on a plan.')]);

select record_formation(
  id => 'russia-belarus-air-defence-system',
  name => 'United Air Defense System of Russia and Belarus',
  composition => 'Of Russia and Belarus.',
  summary => 'In operation, according to an undated text that is not older than December 2012.',
  citations => array[
    cite('004:49', '{name,composition,summary}'),
    infer('004:66', '{summary}', 'The last day that the text mentions is of December 2012.')]);

select record_formation(
  id => 'russia-armenia-air-defence-system',
  name => 'Russian-Armenian regional air defense system',
  composition => 'Of Russia and Armenia.',
  summary => 'Being created, according to an undated text that is not older than December 2012.',
  citations => array[
    cite('004:49', '{name,composition,summary}'),
    infer('004:66', '{summary}', 'The last day that the text mentions is of December 2012.')]);

select record_formation(
  id => 'integrated-military-systems',
  name => 'Integrated military systems of the CSTO',
  composition => 'Integrated air defense in Central Asia and other regions, a system to manage forces and means, an '
    'information and intelligence system, and technical cover for railways.',
  summary => 'An undated text says that steps are being taken to create them. In June 2009 the defense ministers '
    'planned to consider a draft on concealed command and one on material reserves for formations.',
  citations => array[
    cite('004:54', '{name,composition,summary}'),
    infer('000:87', '{summary}',
      'The consultation plan of the agenda begins in 2009, which gives the year of the meeting.'),
    cite('000:86', '{summary}', 'The drafts; the month and day of the meeting are in 000:83.'),
    infer('000:18', '{summary}', 'Decisions on how to create and manage forces may be about the same.'),
    cite('004:49', note => 'Systems of Russia with Belarus and with Armenia, which have their own records.')]);

select record_formation(
  id => 'peacekeeping-grouping-kazakhstan',
  name => 'CSTO peacekeeping grouping in Kazakhstan',
  aliases => '{Contingent of CSTO Collective Forces}',
  established => '2022-01?',
  composition => 'Contingents of the member states, under one commander. No source states which states sent how many.',
  summary => 'Not a standing force: sent for a limited time in January 2022. It guarded strategic facilities. In '
    'May 2022 its commander and others were proposed for an award.',
  citations => array[
    infer('003:11', '{established}', 'The month of the operation; no day on which it was formed is stated.'),
    cite('003:11', '{composition,summary}'),
    cite('002:142', '{name,composition,summary}'),
    infer('002:81', '{established}', 'January of the year of the speech, which is 2022 (002:5).'),
    cite('002:82', '{aliases,summary}'),
    cite('002:83', '{summary}', 'Called a use of the Peacekeeping Forces.')]);
