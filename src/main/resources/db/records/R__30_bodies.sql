-- The bodies and offices of the Organization, their predecessors, and bodies of other organizations.
set local search_path to curation, public;

-- The Organization itself.
select record_body(
  id => 'csto',
  name => 'Collective Security Treaty Organization',
  abbreviation => 'CSTO',
  aliases => '{Organization of the Collective Security Treaty,Collective Security Treaty Organizations}',
  type => 'OTHER',
  established => '2002-10-07',
  mandate => 'A regional international organization for security, which developed from the cooperation under the '
    'Collective Security Treaty. A decision of 2006 gave it a multifunctional character. By Article 3 of '
    'its Charter its goals are peace and stability, international and regional security, and the '
    'collective protection of the independence, territorial integrity and sovereignty of its members. By '
    'Article 5 its principles are political before military means, independence, voluntary participation, '
    'equal rights and obligations, and non-interference. In 2022 the President of Tajikistan named three '
    'dimensions of its work: political interaction, military cooperation, and countering challenges and '
    'threats. An undated text says that six states agreed to do more against such threats, above all '
    'international terrorism. Two texts call it a military-political union; another describes its task as '
    'the protection of the territory and economy of its members against aggressors, terrorists and '
    'disasters. In an interview of April 2024 the Secretary General called it a "soft alliance" without '
    'rigid bloc discipline. The Treaty remains open for accession by states that share its goals, and the '
    'Charter provides for observers. In the same interview the interviewer said that the Secretary '
    'General had not ruled out an expansion; he named no state. A text that is not older than December '
    '2012 counts 43 international treaties concluded and 173 decisions of the Council signed. It also '
    'says that the Organization helps to develop the national potentials of its members, opposes the '
    'propaganda of violence, racism and xenophobia, and publishes the magazine "Allies".',
  composition => 'Its member states; see their records. One text says that they take part in the OSCE and the SCO.',
  citations => array[
    cite('004:19', '{name,mandate}', 'Signature of the Charter, and what the Organization is in law.'),
    infer('004:19', '{established}', 'The day on which the Charter was signed; no other is given here.'),
    cite('004:175', '{name,mandate}', 'Signature of the Charter, and what the Organization is in law.'),
    infer('004:175', '{established}', 'The day on which the Charter was signed; no other is given here.'),
    cite('004:99', '{name,established,composition}',
      'Created in autumn 2002; the documents signed that day.'),
    infer('004:99', '{established}',
      'The day is that of the signing, in the next sentence; only the season is stated.'),
    cite('004:147', '{name,abbreviation,mandate}', 'The decision of May, and the Charter.'),
    infer('004:147', '{established}', 'The day on which the Charter was signed, after the decision of May.'),
    cite('004:143', '{composition}', 'Seven states, Uzbekistan among them.'),
    cite('002:168', '{name,composition}', 'The decision of May 2002 and the Charter''s entry into force.'),
    cite('001:5', '{abbreviation,composition}', 'The members in September 2013.'),
    infer('002:4', '{abbreviation,established}', 'Twenty years, in a text of May 2022 (002:5).'),
    infer('002:5', '{abbreviation,established}', 'Twenty years in May 2022 give the year 2002 alone.'),
    infer('002:7', '{abbreviation,established}', 'Twenty years, in a text of May 2022 (002:5).'),
    infer('002:60', '{name,established}', 'Twenty years, in a speech of May 2022 (002:5).'),
    infer('002:105', '{abbreviation,established}', 'Twenty years, in a speech of May 2022 (002:5).'),
    infer('002:128', '{established}', 'Twenty years, in a speech of May 2022 (002:5).'),
    infer('002:130', '{abbreviation,established}', 'Twenty years, in a speech of May 2022 (002:5).'),
    infer('002:141', '{name,established}', 'Twenty years, in a speech of May 2022 (002:5).'),
    infer('002:149', '{established}', 'Twenty years, in a statement of May 2022 (002:5).'),
    infer('002:160', '{name,established}', 'Twenty years, in a statement of May 2022 (002:5).'),
    cite('004:20', '{abbreviation,mandate}', 'Article 3.'),
    cite('004:176', '{abbreviation,mandate}', 'Article 3.'),
    cite('004:21', '{abbreviation,mandate}', 'Article 5.'),
    cite('004:177', '{abbreviation,mandate}', 'Article 5.'),
    cite('004:11', '{aliases}', 'Printed in the plural.'),
    cite('004:168', '{aliases}', 'Printed in the plural.'),
    cite('004:14', '{aliases,mandate}', 'Its origin is in the Treaty.'),
    cite('004:170', '{aliases,mandate}', 'Its origin is in the Treaty.'),
    cite('004:100', '{mandate}', 'The six states are named; their agreement has no day.'),
    cite('004:101', '{mandate}', 'Why the Treaty was made an organization, and its main task.'),
    cite('004:102', '{mandate}', 'Charter: the fight against terrorism, and agreed positions abroad.'),
    cite('004:108', '{mandate}', 'The Treaty is open for accession; the Charter provides for observers.'),
    cite('004:60', '{abbreviation,mandate}', 'The decision of 2006.'),
    cite('004:127', '{name,abbreviation}'),
    cite('004:197', '{composition}', 'An undated list of six members.'),
    cite('004:152', '{composition}', 'Seven states in June 2009, five of them in one list.'),
    cite('004:120', '{name,mandate,composition}',
      'Called a regional international organization; the sentence on its members ends in 004:121.'),
    cite('004:121', '{composition}', 'The OSCE and the SCO; the sentence begins in 004:120.'),
    cite('002:46', '{abbreviation,mandate}', 'The main tasks, as the President of Kazakhstan names them.'),
    cite('002:111', '{abbreviation,mandate}', 'The three sides of its work.'),
    cite('002:132', '{abbreviation,mandate}', 'Political means come first, says the Secretary General.'),
    cite('003:8', '{mandate}', 'The day of the interview.'),
    cite('002:5', '{mandate}', 'The day of the speech of the President of Tajikistan.'),
    cite('004:22', '{abbreviation,mandate}', 'The counts.'),
    cite('004:178', '{abbreviation,mandate}', 'The counts.'),
    cite('004:55', '{mandate}', 'The national potentials of the members.'),
    infer('004:66', '{mandate}', 'The last day that the text of the counts mentions is of December 2012.'),
    cite('004:71', '{abbreviation,mandate}', 'Work with the media; the magazine.'),
    cite('004:80', '{name,mandate}', 'To counter challenges and threats is one side of its work.'),
    cite('004:130', '{mandate}', 'Military-political union; the heading is in 004:129.'),
    cite('004:199', '{mandate}', 'Military-political union.'),
    cite('004:78', '{mandate}', 'The task, as an article describes it.'),
    cite('003:16', '{mandate}', 'The "soft alliance".'),
    cite('003:30', '{mandate}',
      'The Charter forbids members to attack each other, says the Secretary General.'),
    cite('003:31', '{mandate}', 'New members, in a heading.'),
    cite('003:32', '{mandate}', 'A question: he had not ruled out an expansion in an earlier interview.'),
    cite('003:33', '{mandate}', 'Asked which states are meant, the Secretary General names none.'),
    cite('003:37', '{mandate}', 'Principles and aims unchanged, says the Secretary General in 2024.'),
    cite('004:75', '{mandate}', 'Belarus does not consider it a military bloc.'),
    cite('002:79', '{mandate}', 'The President of Russia calls it a regional defense structure.'),
    cite('004:140', '{mandate}', 'Its activity: security and the integration of armed forces.'),
    cite('001:11', '{mandate}',
      'In 2013 Russia wants to develop it further into a multifunctional organization.'),
    cite('002:128', '{mandate}', 'The Secretary General calls it multifunctional in 2022.')],
  discrepancies => array[
    differ('established', '2002-10-07',
      'Founding instrument: the Charter of that day created the Organization; 004:99 dates the creation '
      'to the same autumn.',
      array[
        alternative('2002-05-14', '002:149', 'INFERRED',
          'The twentieth anniversary of the establishment, in May 2022, counts from the decision of that '
          'day (002:168).'),
        alternative('2003-23', '004:100', note => 'Dates the transformation to the autumn of 2003.'),
        alternative('1994~', '003:9', 'INFERRED', 'Thirty years in April 2024 (003:8).'),
        alternative('1994~', '003:10', 'INFERRED',
          'The interviewer speaks of thirty years of work in April 2024 (003:8).'),
        alternative('1994~', '003:11', 'INFERRED',
          'The Secretary General speaks of three decades of existence in April 2024 (003:8).'),
        alternative('1994~', '003:13', 'INFERRED', 'Thirty years of activity in April 2024 (003:8).')])]);

-- Statutory bodies, by the classification of the reference article.
select record_body(
  id => 'csc',
  name => 'Collective Security Council',
  abbreviation => 'CSC',
  aliases => '{SSC,SKB,Collective Security Council of States}',
  type => 'STATUTORY',
  mandate => 'Highest body of the Organization. It considers fundamental issues, decides how to achieve the goals, '
    'and ensures that the member states coordinate and act together. It may create working and auxiliary '
    'bodies, permanent or temporary, and appoints the Secretary General. Its decisions and the Charter '
    'determine the powers of the bodies. It existed under the Treaty, before the Organization. One text '
    'cites Rule 14 of the Rules of Procedure of 18 June 2004: if a member does not take part in a '
    'meeting, it does not consent, and there is no consensus. Another text says of the measures of 2010 '
    'that decisions of interested states in a limited format are being introduced; it does not name the '
    'body.',
  composition => 'Heads of the member states, who also meet informally. The chairmanship passes in Russian '
    'alphabetical order, unless the Council decides otherwise.',
  citations => array[
    cite('004:24', '{type}'),
    cite('004:180', '{type}'),
    cite('004:25', '{name,type,mandate,composition}'),
    cite('004:181', '{name,type,mandate,composition}'),
    cite('004:1', '{name,abbreviation,mandate}'),
    cite('004:2', '{mandate,composition}'),
    cite('004:111', '{name,abbreviation,mandate,composition}'),
    cite('004:132', '{name,abbreviation,mandate,composition}'),
    cite('004:156', '{name,abbreviation,mandate}'),
    cite('004:157', '{mandate}'),
    cite('004:158', '{composition}'),
    cite('001:5', '{name,abbreviation,composition}'),
    cite('004:7', '{aliases,mandate}', 'Printed SSC; appointment of the Secretary General.'),
    cite('004:164', '{aliases,mandate}', 'Printed SSC; appointment of the Secretary General.'),
    cite('004:114', '{aliases,mandate}', 'Printed SSC; appointment of the Secretary General.'),
    cite('004:136', '{aliases,mandate}', 'Printed SSC; appointment of the Secretary General.'),
    cite('004:10', '{aliases,mandate}', 'Printed SKB; the power to create bodies.'),
    cite('004:166', '{aliases,mandate}', 'Printed SKB; the power to create bodies.'),
    cite('004:34', '{mandate}', 'Auxiliary bodies, standing or temporary; not who creates them.'),
    cite('004:190', '{mandate}', 'Auxiliary bodies, standing or temporary; not who creates them.'),
    cite('004:82', '{aliases,mandate}', 'Printed SSC; it created an auxiliary body.'),
    cite('004:98', '{aliases,mandate}', 'Printed SSC, of the time before the Organization.'),
    cite('004:23', '{mandate}', 'The powers of the bodies.'),
    cite('004:179', '{mandate}', 'The powers of the bodies.'),
    cite('004:93', '{name,mandate}', 'It met under the Treaty, in 1999.'),
    cite('004:94', '{name,mandate}', 'It adopted a memorandum under the Treaty, in 2000.'),
    cite('004:97', '{abbreviation,mandate}', 'It decided under the Treaty, in 2001.'),
    cite('002:168', '{name,mandate}', 'It decided under the Treaty, in 2002, on the Organization.'),
    cite('004:152', '{aliases,mandate}', 'Rule 14.'),
    infer('004:46', '{mandate}',
      'The limited format, as being introduced; that the Council is meant is not said.'),
    cite('002:8', '{name,composition}', 'The leaders who met, a prime minister among them (002:6).'),
    infer('000:36', '{composition}', 'An informal summit in December 2008, read as one of the same heads.'),
    cite('001:10', '{composition}', 'They met informally in May 2013.'),
    cite('001:20', '{abbreviation}', 'A communiqué of a session of it.'),
    infer('000:13', '{mandate}',
      'It decided in June 2009 (000:10) without Belarus; the rule in 004:152 requires all members.')]);

select record_body(
  id => 'cmfa',
  name => 'Council of Ministers of Foreign Affairs',
  abbreviation => 'CMFA',
  aliases => '{Council of Foreign Ministers,Ministerial Council}',
  type => 'STATUTORY',
  mandate => 'Advisory and executive body for the coordination of foreign policy; executive since 2003. It also '
    'meets informally before sessions of the UN General Assembly and meetings of the OSCE Ministerial '
    'Council. The rule of 2004 on consensus applies to it.',
  composition => 'The foreign ministers of the member states.',
  citations => array[
    cite('004:24', '{type}'),
    cite('004:180', '{type}'),
    cite('004:26', '{aliases,type,mandate}'),
    cite('004:182', '{aliases,type,mandate}'),
    cite('004:3', '{abbreviation,aliases,mandate}'),
    cite('004:160', '{abbreviation,aliases,mandate}'),
    cite('004:112', '{abbreviation,aliases,mandate}'),
    cite('004:133', '{name,abbreviation,mandate}'),
    cite('004:39', '{aliases}', 'Its Working Group on Afghanistan.'),
    cite('004:195', '{aliases}', 'Its Working Group on Afghanistan.'),
    cite('000:53', '{aliases}', 'Printed Ministerial Council.'),
    cite('000:54', '{name,composition}'),
    cite('004:98', '{name,aliases,mandate}', 'An advisory body of the Treaty before the Organization.'),
    cite('004:110', '{aliases,mandate}', 'Has become an executive body as well.'),
    infer('004:110', '{mandate}', 'The year is that of the CSC session of the sentence before.'),
    cite('004:42', '{mandate}', 'Informal meetings of its members.'),
    infer('000:41', '{mandate}',
      'First meetings before those of the UN and the OSCE; who met is read from 004:42.'),
    cite('004:152', '{aliases,mandate}', 'The rule on consensus.'),
    cite('000:56-58', '{mandate}', 'What it did in June 2009 (000:62).'),
    infer('002:32', '{mandate}',
      'The President of Belarus would have the foreign ministers work out answers.')]);

select record_body(
  id => 'cmd',
  name => 'Council of Ministers of Defense',
  abbreviation => 'CMD',
  aliases => '{Council of Defense Ministers,Council of Defense}',
  type => 'STATUTORY',
  mandate => 'Advisory and executive body for military policy, military development and military-technical '
    'cooperation; executive since 2003. The rule of 2004 on consensus applies to it.',
  composition => 'Heads of the military departments of the member states.',
  citations => array[
    cite('004:24', '{type}'),
    cite('004:180', '{type}'),
    cite('004:27', '{aliases,type,mandate}'),
    cite('004:183', '{aliases,type,mandate}'),
    cite('004:4', '{abbreviation,aliases,mandate}'),
    cite('004:161', '{abbreviation,aliases,mandate}'),
    cite('004:113', '{abbreviation,aliases,mandate}'),
    cite('004:134', '{abbreviation,aliases,mandate}'),
    cite('000:82', '{name}'),
    cite('000:83', '{name}'),
    cite('000:85', '{composition}'),
    cite('004:5', '{name}'),
    cite('004:138', '{aliases}', 'Printed Council of Defense.'),
    cite('004:167', '{aliases}', 'Printed Council of Defense.'),
    cite('004:98', '{aliases,mandate}', 'An advisory body of the Treaty before the Organization.'),
    infer('004:110', '{mandate}',
      'It prints the foreign ministers'' council twice; once the defense ministers'' must be meant. The year '
      'is that of the CSC session of the sentence before.'),
    cite('004:152', '{aliases,mandate}', 'The rule on consensus.'),
    cite('004:162', '{aliases}', 'Its Military Committee.'),
    cite('000:86-87', '{mandate}', 'What it was to consider in June 2009.')]);

select record_body(
  id => 'cssc',
  name => 'Committee of Secretaries of Security Councils',
  abbreviation => 'CSSC',
  aliases => array[
    'KSSF', 'Committee of Secretaries of Security Council',
    'Committee of Secretaries of the CSTO Security Councils'],
  type => 'STATUTORY',
  mandate => 'Advisory and executive body for national security and for countering challenges and threats; '
    'executive since 2003. The rule of 2004 on consensus applies to it.',
  composition => 'The secretaries of the security councils of the member states.',
  citations => array[
    cite('004:24', '{type}'),
    cite('004:180', '{type}'),
    cite('004:28', '{name,type,mandate}'),
    cite('004:184', '{name,type,mandate}'),
    cite('004:6', '{name,abbreviation,mandate}', 'Names national security alone.'),
    cite('004:163', '{name,abbreviation,mandate}', 'Names national security alone.'),
    cite('004:113', '{name,abbreviation,mandate}', 'Names national security alone.'),
    cite('004:135', '{name,abbreviation,mandate}', 'Names national security alone.'),
    cite('004:40', '{aliases}', 'Printed with CSTO before Security Councils.'),
    cite('004:196', '{aliases}', 'Printed with CSTO before Security Councils.'),
    infer('004:28', '{composition}', 'Read from its name; no paragraph lists its members.'),
    infer('004:184', '{composition}', 'Read from its name; no paragraph lists its members.'),
    cite('000:2', '{aliases}', 'Printed in the singular, Security Council.'),
    cite('001:2', '{aliases}', 'Printed in the singular, Security Council.'),
    cite('002:2', '{aliases}', 'Printed in the singular, Security Council.'),
    cite('004:98', '{name,mandate}', 'An advisory body of the Treaty before the Organization.'),
    cite('004:110', '{abbreviation,mandate}', 'Has become an executive body as well.'),
    infer('004:110', '{mandate}', 'The year is that of the CSC session of the sentence before.'),
    cite('004:154', '{name,aliases}', 'Printed KSSF; convened urgently in June 2010.'),
    cite('004:152', '{name,mandate}', 'The rule on consensus.')]);

select record_body(
  id => 'parliamentary-assembly',
  name => 'Parliamentary Assembly',
  abbreviation => 'PA',
  aliases => '{CSTO PA}',
  type => 'STATUTORY',
  established => '2006?',
  mandate => 'Body of cooperation between the parliaments. It considers the activities of the Organization, the '
    'situation in its area, and the implementation and legal support of decisions of the statutory '
    'bodies. It discusses the ratification of treaties, and works to harmonize national laws, above all '
    'on drugs, migration, terrorism and organized crime.',
  citations => array[
    cite('004:24', '{type}'),
    cite('004:180', '{type}'),
    cite('004:29', '{name,type,mandate}', 'Listed under the statutory bodies.'),
    cite('004:185', '{name,type,mandate}', 'Listed under the statutory bodies.'),
    cite('004:68', '{name}',
      'Describes it as a second support beside the executive instruments; 004:24 and 004:29 class it as '
      'statutory.'),
    infer('004:68', '{established}', 'Says since when it operates, not when it was established.'),
    cite('004:67', '{mandate}', 'A heading on the cooperation of parliaments.'),
    cite('004:69', '{abbreviation,aliases,mandate}'),
    cite('004:70', '{mandate}', 'Harmonization of laws.'),
    cite('003:13', '{name}', 'Cooperation through it grows, says the Secretary General in 2024.'),
    cite('003:37', '{name}', 'To cooperate more through it is an aim of 2024.')]);

select record_body(
  id => 'permanent-council',
  name => 'Permanent Council',
  aliases => '{CSTO Permanent Council,Permanent Council under the CSTO,Permanent Council of the CSTO}',
  type => 'STATUTORY',
  mandate => 'Between sessions of the Collective Security Council, it coordinates how the member states implement '
    'the decisions of the bodies. Its members take part in the political consultations. The secretaries '
    'general of the UN and the OSCE have spoken at its meetings; no source states when.',
  composition => 'Authorized representatives, whom the member states appoint by their own procedures.',
  citations => array[
    cite('004:24', '{type}'),
    cite('004:180', '{type}'),
    cite('004:30', '{name,aliases,type,mandate,composition}', 'Listed under the statutory bodies.'),
    cite('004:186', '{name,aliases,type,mandate,composition}', 'Listed under the statutory bodies.'),
    cite('004:2', '{name,mandate,composition}'),
    cite('004:159', '{name,mandate,composition}'),
    cite('004:112', '{name,mandate,composition}'),
    cite('004:42', '{aliases,mandate}', 'Its members are one level of political consultations.'),
    cite('004:44', '{name,aliases,mandate}',
      'The secretaries general of the UN and the OSCE spoke at its meetings.')]);

-- Permanent working bodies.
select record_body(
  id => 'secretariat',
  name => 'Secretariat',
  aliases => '{CSTO Secretariat,Secretariat of the Organization}',
  type => 'PERMANENT_WORKING',
  seat => 'Moscow, Russia',
  mandate => 'Provides organizational, informational, analytical and advisory support for the bodies, and prepares '
    'drafts of their decisions and other documents. Its representatives take part in work of the UN and '
    'the OSCE. It exchanges information with the UN Office on Drugs and Crime; a dialogue against drug '
    'trafficking has the format of the Paris-2 – Moscow-1 process.',
  composition => 'Headed by the Secretary General. Citizens of the member states: officials, who rotate by quotas in '
    'proportion to the contributions to the budget, and employees, who are hired on a competitive basis.',
  citations => array[
    cite('004:31', '{type}'),
    cite('004:187', '{type}'),
    cite('004:32', '{name,type,seat,mandate,composition}'),
    cite('004:188', '{name,type,seat,mandate,composition}'),
    cite('004:8', '{name,aliases,type,mandate}'),
    cite('004:165', '{name,aliases,type,mandate}'),
    cite('004:137', '{name,aliases,type,mandate}'),
    cite('004:7', '{composition}', 'The Secretary General heads it.'),
    cite('004:164', '{composition}', 'The Secretary General heads it.'),
    cite('004:114', '{composition}', 'The Secretary General heads it.'),
    cite('004:136', '{composition}', 'The Secretary General heads it.'),
    cite('000:17', '{name}',
      'A decision to change its size and structure, signed in June 2009; 004:152 says that it cannot be '
      'considered adopted.'),
    cite('003:2', '{seat}', 'Consultations at the Secretariat, in Moscow.'),
    cite('000:58', '{name}', 'A memorandum with the Secretariat of the UN.'),
    cite('002:130', '{mandate}',
      'It prepared a review of twenty years, given by the President of Tajikistan as a task.'),
    cite('002:34', '{aliases}',
      'The President of Belarus would give it tasks in the fight over information.'),
    cite('002:35', '{aliases}',
      'The President of Belarus would have its forecasting strengthened, perhaps with a unit for analysis '
      'and strategic planning.'),
    cite('002:62', '{aliases}', 'The President of Kyrgyzstan thanks its staff.'),
    cite('003:6', '{aliases,seat}', 'It was host to a working meeting in April 2024; the city is in 003:2.'),
    cite('003:20', '{name}'),
    cite('003:23', '{name}', 'It goes through all questions of its agenda with Armenia.'),
    cite('004:86', '{name,aliases,mandate}', 'Contacts with the UN drug office; the dialogue on drugs.'),
    cite('004:44', '{mandate}', 'Its representatives take part in work of the UN and the OSCE.'),
    cite('004:151', '{name,aliases}',
      'A representative of it spoke in 2009 of Iran as a possible observer.')]);

select record_body(
  id => 'joint-staff',
  name => 'Joint Staff',
  aliases => '{Joint Headquarters}',
  type => 'PERMANENT_WORKING',
  parent => 'cmd',
  seat => 'Moscow',
  mandate => 'Prepares proposals and implements decisions on the military component: the collective security '
    'system, coalition groupings and their command, infrastructure, training, weapons and equipment. It '
    'was planned to take over, from 1 December 2006, the tasks of the command and of the permanent '
    'operational group of the headquarters of the collective forces.',
  citations => array[
    cite('004:31', '{type}'),
    cite('004:187', '{type}'),
    cite('004:33', '{aliases,type,mandate}'),
    cite('004:189', '{aliases,type,mandate}'),
    cite('004:138', '{aliases,type,parent,mandate}',
      'A working body both of the Organization and of the CMD; further tasks planned from 1 December 2006.'),
    cite('004:167', '{aliases,type,parent,mandate}',
      'A working body both of the Organization and of the CMD.'),
    infer('004:9', '{type,mandate}', 'The name is missing here; 004:167 prints it in nearly equal words.'),
    cite('004:115', '{aliases,mandate}', 'Formed to strengthen the military side; no date.'),
    cite('004:198', '{aliases,seat}'),
    cite('000:17', '{name}',
      'A decision on its structure and added functions, signed in June 2009; 004:152 says that it cannot be '
      'considered adopted.'),
    cite('000:88', '{name}', 'A meeting is to be held in its building.'),
    infer('000:88', '{seat}', 'The meeting to be held in its building is one in Moscow, by 000:82.'),
    cite('001:25', '{name}')]);

-- Auxiliary bodies.
select record_body(
  id => 'drug-trafficking-coordination-council',
  name => 'Coordination Council of Heads of Competent Authorities to Combat Illicit Drug Trafficking',
  aliases => array[
    'Coordination Council of Heads of Competent Authorities for Combating Illicit Drug Trafficking of the '
    'CSTO Member States',
    'Coordination Council of heads of competent authorities to combat drug trafficking'],
  type => 'AUXILIARY',
  established => '2003-06-23',
  mandate => 'Coordinates the fight against drug trafficking; conducts the continuous regional operation '
    '"Channel".',
  composition => 'The heads of the competent authorities of the member states.',
  citations => array[
    cite('004:34', '{type}'),
    cite('004:190', '{type}'),
    cite('004:35', '{name,type,composition}'),
    cite('004:191', '{name,type,composition}'),
    cite('004:82', '{aliases,established,composition}', 'Created, with its regulations, by the CSC.'),
    cite('004:61', '{aliases,mandate,composition}'),
    infer('003:12', '{mandate}', 'Formats against the spread of drugs, not named one by one.'),
    cite('004:60',
      note => 'Coordination mechanisms were created after a decision of 2006; the text names none.'),
    cite('004:83', '{mandate}',
      '"Channel" is an annual operation, according to this text, which does not name the body.')]);

select record_body(
  id => 'illegal-migration-coordination-council',
  name => 'Coordination Council of Heads of Competent Authorities to Combat Illegal Migration',
  type => 'AUXILIARY',
  mandate => 'Leads joint operations against the illegal migration of citizens of third countries ("Illegal").',
  composition => 'The heads of the competent authorities.',
  citations => array[
    cite('004:34', '{type}'),
    cite('004:190', '{type}'),
    cite('004:36', '{name,type,composition}'),
    cite('004:192', '{name,type,composition}'),
    cite('004:64', '{name,mandate,composition}'),
    infer('003:12', '{mandate}', 'Formats against illegal migration, not named one by one.'),
    cite('001:22', '{mandate}', 'Has the name of the operation as "Nelegal".')]);

select record_body(
  id => 'emergency-situations-coordination-council',
  name => 'Coordination Council of Heads of Competent Authorities for Emergency Situations',
  type => 'AUXILIARY',
  composition => 'The heads of the competent authorities.',
  citations => array[
    cite('004:34', '{type}'),
    cite('004:190', '{type}'),
    cite('004:37', '{name,type,composition}'),
    cite('004:193', '{name,type,composition}')]);

select record_body(
  id => 'military-economic-cooperation-commission',
  name => 'Interstate Commission on Military-Economic Cooperation',
  aliases => '{MKVES,Inter-state commission on military-economic cooperation}',
  type => 'AUXILIARY',
  mandate => 'Works on the specialization of the defense industries, and on proposals for joint ventures that '
    'develop, produce, dispose of and repair equipment and weapons. Military-economic cooperation '
    'includes joint research programs and the modernization of weapons.',
  citations => array[
    cite('004:34', '{type}'),
    cite('004:190', '{type}'),
    cite('004:38', '{name,type}'),
    cite('004:194', '{name,type}'),
    cite('004:57', '{name,mandate}', 'Together with its Business Council.'),
    infer('004:57', '{aliases}', 'The abbreviation is in the name of its Business Council.'),
    cite('003:12', '{aliases}')]);

select record_body(
  id => 'working-group-on-afghanistan',
  name => 'Working Group on Afghanistan',
  type => 'AUXILIARY',
  parent => 'cmfa',
  citations => array[
    cite('004:34', '{type}'),
    cite('004:190', '{type}'),
    cite('004:39', '{name,type,parent}'),
    cite('004:195', '{name,type,parent}'),
    cite('003:12', '{name}')]);

select record_body(
  id => 'working-group-on-information-policy',
  name => 'Working Group on Information Policy and Information Security',
  type => 'AUXILIARY',
  parent => 'cssc',
  citations => array[
    cite('004:34', '{type}'),
    cite('004:190', '{type}'),
    cite('004:40', '{name,type,parent}'),
    cite('004:196', '{name,type,parent}'),
    cite('003:12', '{name}', 'In the plural.')]);

-- Bodies that no source classifies.
select record_body(
  id => 'military-committee',
  name => 'Military Committee',
  type => 'OTHER',
  parent => 'cmd',
  established => '2012-12-19',
  mandate => 'Promptly considers how the forces and means of the collective security system are planned and used, '
    'and prepares proposals. No source classifies it.',
  citations => array[
    cite('004:5', '{name,parent,established,mandate}',
      'Has proposals "of" the Organization; 004:162 has "to".'),
    cite('004:162', '{name,parent,established,mandate}'),
    cite('001:24', '{name}', 'The communiqué of September 2013 calls its establishment timely; no date.'),
    infer('004:34', '{type}', 'The auxiliary bodies listed from here to 004:40 do not include it.'),
    infer('004:190', '{type}', 'The auxiliary bodies listed from here to 004:196 do not include it.')]);

select record_body(
  id => 'business-council',
  name => 'Business Council under the Interstate Commission on Military-Economic Cooperation',
  aliases => '{Business Council under the MKVES}',
  type => 'OTHER',
  parent => 'military-economic-cooperation-commission',
  mandate => 'With its parent commission, the main instrument of military-economic cooperation. No source '
    'classifies it.',
  citations => array[
    cite('004:57', '{name,aliases,mandate}'),
    infer('004:57', '{name,parent}', 'MKVES, which is in its name, is read as the commission.')]);

select record_body(
  id => 'parliamentary-assembly-council',
  name => 'Council of the Parliamentary Assembly',
  aliases => '{PA Council}',
  type => 'OTHER',
  parent => 'parliamentary-assembly',
  mandate => 'Receives the reports of the standing commissions of the Assembly. The President of Belarus met '
    'participants of one of its meetings on 26 October of a year that is not printed.',
  citations => array[
    cite('004:69', '{aliases,parent,mandate}'),
    cite('004:76', '{name,parent,mandate}',
      'Whether 26 October is the day of its meeting or only of the President''s is not said.')]);

select record_body(
  id => 'parliamentary-assembly-standing-commissions',
  name => 'Standing commissions of the Parliamentary Assembly',
  type => 'OTHER',
  parent => 'parliamentary-assembly',
  mandate => 'Hold visiting meetings in the regions to analyze the military and political situation, and report to '
    'the Council of the Assembly.',
  citations => array[cite('004:69', '{name,parent,mandate}')]);

-- Mechanisms and formats.
select record_body(
  id => 'political-consultations',
  name => 'Political consultations',
  aliases => '{Mechanism of regular political consultations,Consultations of the CSTO member states}',
  type => 'OTHER',
  mandate => 'Mechanism of Article 9 of the Charter. It assesses the situation in the area of responsibility, '
    'develops common positions on current international problems, and agrees on collective statements. '
    'Article 2 of the Treaty provides for consultations in the event of a threat. One text mentions, '
    'among the measures of 2010, a legal basis for emergency consultations and decisions, also by video '
    'conference. Under the Treaty there was already a consultation process of heads of state, ministers '
    'of foreign affairs and defense, their deputies, experts and authorized representatives.',
  composition => 'Experts, members of the Permanent Council, deputy foreign ministers or the ministers '
    'themselves.',
  citations => array[
    cite('004:42', '{name,aliases,mandate,composition}'),
    cite('004:17', '{mandate}', 'Article 2 of the Treaty.'),
    cite('004:173', '{mandate}', 'Article 2 of the Treaty.'),
    cite('004:104', '{mandate}', 'Article 2 of the Treaty.'),
    cite('004:46', '{mandate}', 'Urgent consultations, mentioned among the measures of 2010.'),
    infer('004:98', '{mandate}',
      'The process of the time of the Treaty; that the mechanism of the Charter continues it is not said.'),
    cite('003:2', '{aliases}', 'Consultations on arms control in April 2024; the Charter is not named.'),
    infer('000:59', '{mandate}', 'A plan of consultations from mid-2009 to mid-2010 (000:62).'),
    infer('000:87', '{mandate}', 'A draft of such a plan.'),
    infer('002:131', '{mandate}', 'The Secretary General on how foreign policy is coordinated, in May 2022.'),
    cite('002:31', '{name}', 'The President of Belarus would make the mechanism more effective.'),
    cite('002:24', '{mandate}',
      'According to the President of Belarus, votes in international organizations show a lack of unity.'),
    cite('002:121', '{mandate}',
      'According to the Prime Minister of Armenia, the votes of the member states often differ.')]);

select record_body(
  id => 'representatives-at-international-organizations',
  name => 'Authorized representatives of the member states at international organizations',
  type => 'OTHER',
  parent => 'political-consultations',
  mandate => 'Meet periodically, so that the member states act together in these organizations. They also receive '
    'collective instructions.',
  composition => 'Representatives at the UN, the OSCE, NATO, the EU and others.',
  citations => array[
    cite('004:42', '{name,mandate,composition}'),
    infer('004:42', '{parent}', 'Mentioned as a part of the mechanism of consultations.')]);

-- Research, training and media.
select record_body(
  id => 'csto-institute',
  name => 'CSTO Institute',
  type => 'OTHER',
  mandate => 'Does fundamental and applied research on matters of the Organization. No source classifies it.',
  citations => array[cite('004:72', '{name,mandate}')]);

select record_body(
  id => 'csto-institute-bureau-armenia',
  name => 'CSTO Institute Bureau',
  type => 'OTHER',
  parent => 'csto-institute',
  seat => 'Armenia',
  mandate => 'A bureau of the CSTO Institute.',
  citations => array[cite('004:72', '{name,parent,seat,mandate}')]);

select record_body(
  id => 'csto-institute-office-ukraine',
  name => 'Representative office of the CSTO Institute in Ukraine',
  type => 'OTHER',
  parent => 'csto-institute',
  seat => 'Ukraine',
  mandate => 'A representative office of the CSTO Institute.',
  citations => array[
    cite('004:72', '{name,seat,mandate}'),
    infer('004:72', '{parent}', '"Its" may mean the Institute or the Bureau, which is named before it.')]);

select record_body(
  id => 'scientific-expert-council',
  name => 'CSTO Scientific Expert Council',
  type => 'OTHER',
  mandate => 'Considers problems of forming a collective security system in present geopolitical conditions. No '
    'source classifies it.',
  composition => 'Experts from leading research centers of the member states take part.',
  citations => array[cite('004:72', '{name,mandate,composition}')]);

-- Offices.
select record_body(
  id => 'secretary-general',
  name => 'Secretary General',
  aliases => '{Secretary General of the Organization,CSTO Secretary General}',
  type => 'OFFICE',
  parent => 'csc',
  mandate => 'Highest administrative official of the Organization; manages the Secretariat. Presents the positions '
    'of the Organization at events of the UN, the OSCE and others, and exchanges views with the highest '
    'administrative officials of EurAsEC, the CIS and the SCO.',
  composition => 'One citizen of a member state, appointed by the Collective Security Council and '
    'accountable to it.',
  citations => array[
    cite('004:7', '{name,aliases,mandate,composition}'),
    cite('004:164', '{name,aliases,mandate,composition}'),
    cite('004:114', '{name,mandate,composition}'),
    cite('004:136', '{name,aliases,mandate,composition}'),
    infer('004:7', '{parent}', 'The office answers to the Council, which appoints to it.'),
    infer('004:164', '{parent}', 'The office answers to the Council, which appoints to it.'),
    infer('004:114', '{parent}', 'The office answers to the Council, which appoints to it.'),
    infer('004:136', '{parent}', 'The office answers to the Council, which appoints to it.'),
    cite('004:44', '{aliases,mandate}', 'Positions presented at the UN, the OSCE and elsewhere.'),
    cite('004:45', '{mandate}', 'The exchange of views between the highest officials of four organizations.'),
    infer('004:45', '{mandate}',
      'The highest administrative official of the CSTO is the Secretary General (004:7).'),
    cite('000:5', '{name}'),
    cite('000:69', '{name}', 'The holder met the President of Russia before a session.'),
    cite('000:64', '{name}', 'The holder was received by the President of Kazakhstan before a session.'),
    cite('000:1', '{aliases}',
      'The holder gave a commentary on negotiations that are not named; no date is printed.'),
    cite('001:1', '{aliases}',
      'The holder gave a commentary on negotiations that are not named; no date is printed.'),
    cite('002:1', '{aliases}',
      'The holder gave a commentary on negotiations that are not named; no date is printed.'),
    cite('000:3', '{aliases}', 'The holder is named; no date is printed.'),
    cite('001:3', '{aliases}', 'The holder is named; no date is printed.'),
    cite('002:3', '{aliases}', 'The holder is named; no date is printed.'),
    cite('000:2', '{aliases}', 'The holder reported to the CSSC in 2024.'),
    cite('001:2', '{aliases}', 'The holder reported to the CSSC in 2024.'),
    cite('002:2', '{aliases}', 'The holder reported to the CSSC in 2024.'),
    cite('001:6', '{aliases}', 'The holder reported to the Council in 2013.'),
    cite('001:10', '{aliases}', 'The holder reported to the Council in 2013.'),
    cite('002:35', '{name}', 'The President of Belarus would have the holder see to a unit for analysis.'),
    cite('002:62', '{name}', 'The President of Kyrgyzstan thanks the holder and those before him.'),
    cite('002:127', '{aliases}'),
    cite('002:146', '{aliases}', 'The holder told the media of the results of a meeting.'),
    cite('003:7', '{aliases}')]);

select record_body(
  id => 'deputy-secretary-general',
  name => 'Deputy Secretary General',
  aliases => '{Deputy Secretary General of the Collective Security Treaty Organization}',
  type => 'OFFICE',
  parent => 'secretary-general',
  citations => array[
    cite('003:6', '{name,aliases}', 'The holder met the head of UNRCCA in April 2024.'),
    infer('003:6', '{parent}', 'Read from the title of the office.')]);

select record_body(
  id => 'chief-of-the-joint-staff',
  name => 'Chief of the Joint Staff',
  type => 'OFFICE',
  parent => 'joint-staff',
  citations => array[cite('001:25', '{name,parent}')]);

select record_body(
  id => 'special-representative-for-peacekeeping',
  name => 'Special Representative of the Secretary General for the development of peacekeeping',
  type => 'OFFICE',
  parent => 'secretary-general',
  mandate => 'The President of Kazakhstan said in May 2022 that his country initiated this office, and that all '
    'necessary instruments of peacekeeping exist. No holder is named.',
  citations => array[
    cite('002:50', '{name,parent,mandate}'),
    cite('002:5', '{mandate}', 'The day of the speech.'),
    infer('002:50', '{}', 'He says that the needed instruments are in place, so the office exists.')]);

select record_body(
  id => 'press-secretary',
  name => 'Press Secretary',
  aliases => '{CSTO spokesman}',
  type => 'OFFICE',
  citations => array[
    cite('002:169', '{name}'),
    infer('001:27', '{aliases}', 'The holder''s name is the same, otherwise spelt; read as one office.')]);

select record_body(
  id => 'chairman-of-the-csc',
  name => 'Chairman of the Collective Security Council',
  aliases => '{Chairman of the CSTO,Chairman of the CSTO Collective Security Council}',
  type => 'OFFICE',
  parent => 'csc',
  composition => 'Passes between the member states in Russian alphabetical order, unless the Council decides '
    'otherwise; see the chairmanships.',
  citations => array[
    cite('000:33', '{aliases}', 'Printed as Chairman of the CSTO.'),
    cite('000:34', '{aliases}', 'Of the state that holds the chair.'),
    infer('000:33', '{name}', 'Read as of the Council, of which 001:11 and 002:57 speak.'),
    cite('002:57', '{name,aliases,parent}'),
    cite('001:11', '{parent}', 'Speaks of the chairmanship of the CSC.'),
    infer('002:140', '{parent}', 'The Chairman is addressed together with the members of the Council.'),
    cite('004:25', '{parent,composition}'),
    cite('004:181', '{parent,composition}'),
    infer('001:5', '{name}',
      'Speaks of the chairmanship of the Organization; according to 004:25, it is that of the Council.'),
    infer('002:40', '{name}',
      'Speaks of the chairmanship of the Organization; according to 004:25, it is that of the Council.'),
    infer('002:167', '{name}',
      'Speaks of the chairmanship of the Organization; according to 004:25, it is that of the Council.'),
    infer('003:37', '{name}',
      'Speaks of the chairmanship of the Organization; according to 004:25, it is that of the Council.')]);

select record_body(
  id => 'chairman-of-the-cmd',
  name => 'Chairman of the Council of Ministers of Defense',
  type => 'OFFICE',
  parent => 'cmd',
  citations => array[
    cite('000:86', '{name,parent}', 'A report of the holder is on the agenda of a meeting.')]);

select record_body(
  id => 'authorized-representative',
  name => 'Authorized representative of a member state',
  type => 'OFFICE',
  parent => 'permanent-council',
  composition => 'Appointed by each member state by its own procedures. Together they form the Permanent Council.',
  citations => array[
    cite('004:30', '{name,parent,composition}'),
    cite('004:186', '{name,parent,composition}'),
    cite('004:2', '{name,parent,composition}'),
    cite('004:159', '{name,parent,composition}'),
    cite('004:112', '{name,parent,composition}'),
    cite('004:98', '{name}', 'Before the Organization, accredited to the Secretary General of that time.')]);

select record_body(
  id => 'commander-peacekeeping-grouping-kazakhstan',
  name => 'Commander of the CSTO peacekeeping grouping in Kazakhstan',
  type => 'OFFICE',
  mandate => 'Led the grouping of the peacekeeping operation of January 2022.',
  citations => array[
    cite('002:142', '{name}', 'The Secretary General names the holder.'),
    infer('003:11', '{mandate}', 'The month of the operation.')]);

-- Predecessors of the bodies of the Organization.
select record_body(
  id => 'secretariat-of-the-csc',
  name => 'Secretariat of the Collective Security Council',
  aliases => '{Secretariat of the SSC}',
  type => 'OTHER',
  affiliation => 'PREDECESSOR',
  parent => 'csc',
  mandate => 'Supported the Council under the Treaty, before the Organization was created in 2002.',
  citations => array[
    cite('004:98', '{name,aliases,parent,mandate}', 'Printed SSC.'),
    cite('004:99', '{mandate}', 'The Organization was created in 2002.')]);

select record_body(
  id => 'secretary-general-of-the-csc',
  name => 'Secretary General of the Collective Security Council',
  aliases => '{Secretary General of the SSC}',
  type => 'OFFICE',
  affiliation => 'PREDECESSOR',
  parent => 'csc',
  mandate => 'Office under the Treaty, before the Organization was created in 2002. The states had authorized '
    'representatives to it.',
  citations => array[
    cite('004:98', '{name,aliases,parent,mandate}', 'Printed SSC.'),
    cite('004:99', '{mandate}', 'The Organization was created in 2002.')]);

-- The body of the time of the Organization that the Joint Staff was to replace.
select record_body(
  id => 'collective-forces-headquarters',
  name => 'Headquarters of the collective forces',
  type => 'OTHER',
  mandate => 'Its command and its permanent operational group were planned to pass their tasks to the Joint Staff '
    'from 1 December 2006.',
  composition => 'A command and a permanent operational group.',
  citations => array[
    cite('004:138', '{name,mandate}'),
    infer('004:138', '{composition}', 'The command may also be another than that of the headquarters.')]);

select record_body(
  id => 'permanent-operational-group',
  name => 'Permanent operational group of the headquarters of the collective forces',
  type => 'OTHER',
  parent => 'collective-forces-headquarters',
  mandate => 'Its tasks were planned to pass to the Joint Staff from 1 December 2006.',
  citations => array[cite('004:138', '{name,parent,mandate}')]);

-- Other organizations, and their bodies.
select record_body(
  id => 'united-nations',
  name => 'United Nations',
  abbreviation => 'UN',
  type => 'OTHER',
  affiliation => 'OTHER',
  mandate => 'Not a body of the CSTO. The CSTO signed a memorandum or protocol on cooperation with it, and takes '
    'part in work of its units. In 2010 the heads of state of the CSTO declared their readiness to assist it.',
  citations => array[
    cite('004:43', '{abbreviation,mandate}', 'The memorandum or protocol.'),
    cite('004:44', '{abbreviation,mandate}', 'The work of its units.'),
    cite('004:52', '{name,mandate}', 'The readiness to assist it.')]);

select record_body(
  id => 'osce',
  name => 'OSCE',
  type => 'OTHER',
  affiliation => 'OTHER',
  mandate => 'Not a body of the CSTO. In June 2009 the foreign ministers of the CSTO adopted a document on the '
    'main areas of cooperation with it. Representatives of the CSTO Secretariat take part in its work, and '
    'cooperation against drug trafficking grows. No document prints its name in full.',
  citations => array[
    cite('000:58', '{name,mandate}', 'The document.'),
    cite('000:62', '{mandate}', 'The day of the text of 000:58.'),
    cite('004:44', '{name,mandate}'),
    cite('004:86', '{name,mandate}', 'Drug trafficking.'),
    cite('004:61', '{name}', 'Experts of it observe the operation "Channel".'),
    cite('004:121', '{name}', 'Members of the CSTO take part in it; the sentence begins in 004:120.')]);

select record_body(
  id => 'sco',
  name => 'Shanghai Cooperation Organization',
  abbreviation => 'SCO',
  type => 'OTHER',
  affiliation => 'OTHER',
  mandate => 'Not a body of the CSTO. The CSTO signed a memorandum or protocol on cooperation with it, and the '
    'highest officials of both exchange views. Presidents of Russia called for more cooperation with it in '
    '2009 and 2022.',
  citations => array[
    cite('004:43', '{abbreviation,mandate}', 'The memorandum or protocol.'),
    cite('004:45', '{abbreviation,mandate}', 'The exchange of views.'),
    cite('000:29', '{name,mandate}', 'The statement of 2009; the day is in 000:24.'),
    cite('000:24', '{mandate}', 'The day of the text of 000:29.'),
    cite('002:92', '{name,mandate}', 'The statement of 2022; the day is in 002:5.'),
    cite('002:5', '{mandate}', 'The day of the text of 002:92.'),
    cite('004:121', '{name}', 'Members of the CSTO take part in it; the sentence begins in 004:120.')]);

select record_body(
  id => 'cis',
  name => 'Commonwealth of Independent States',
  abbreviation => 'CIS',
  type => 'OTHER',
  affiliation => 'OTHER',
  mandate => 'Not a body of the CSTO. The CSTO signed a memorandum or protocol on cooperation with it, and the '
    'highest officials of both exchange views. In May 2022 the President of Russia proposed to make it an '
    'observer of the CSTO. In 1992 there was an attempt to keep common armed forces within it.',
  citations => array[
    cite('004:43', '{abbreviation,mandate}', 'The memorandum or protocol.'),
    cite('004:45', '{abbreviation,mandate}', 'The exchange of views.'),
    cite('002:92', '{name,abbreviation,mandate}', 'The proposal; the day is in 002:5.'),
    cite('002:5', '{mandate}', 'The day of the text of 002:92.'),
    cite('004:87', '{name,abbreviation,mandate}', 'Common armed forces.'),
    cite('004:88', '{mandate}', 'Called an attempt.')]);

select record_body(
  id => 'eurasec',
  name => 'EurAsEC',
  type => 'OTHER',
  affiliation => 'OTHER',
  mandate => 'Not a body of the CSTO. The CSTO signed a memorandum or protocol on cooperation with it, and the '
    'highest officials of both exchange views. No document prints its name in full.',
  citations => array[
    cite('004:43', '{name,mandate}', 'The memorandum or protocol.'),
    cite('004:45', '{name,mandate}', 'The exchange of views.'),
    cite('000:29', '{name}', 'The President of Russia on cooperation with it, in June 2009 (000:24).')]);

select record_body(
  id => 'union-state',
  name => 'Union State',
  type => 'OTHER',
  affiliation => 'OTHER',
  mandate => 'Not a body of the CSTO. The CSTO signed a memorandum or protocol on cooperation with it. The '
    'President of Belarus names it as that of Belarus and Russia.',
  citations => array[
    cite('004:43', '{name,mandate}', 'The memorandum or protocol.'),
    cite('002:16', '{name,mandate}', 'The Union State of Belarus and Russia.')]);

select record_body(
  id => 'colombo-plan',
  name => 'Colombo Plan',
  type => 'OTHER',
  affiliation => 'OTHER',
  mandate => 'Not a body of the CSTO. The CSTO signed a memorandum or protocol on cooperation with it.',
  citations => array[cite('004:43', '{name,mandate}')]);

select record_body(
  id => 'cis-council-of-defence-ministers',
  name => 'Council of Ministers of Defense of the CIS',
  abbreviation => 'CMO',
  type => 'OTHER',
  affiliation => 'OTHER',
  parent => 'cis',
  established => '1992-02-14',
  mandate => 'Not a body of the CSTO. A decision of 14 February 1992 created it; the agreement of 20 March 1992 on '
    'joint forces followed. Both were an attempt to turn the former Soviet Army into common armed forces '
    'of the CIS, while the new states formed their own armies.',
  citations => array[
    cite('004:87', '{name,abbreviation,established,mandate}', 'The day on which its creation was decided.'),
    infer('004:87', '{name}', 'It is created together with the command of the forces of the CIS.'),
    infer('004:87', '{parent}', 'Created together with the command of the forces of the CIS.'),
    cite('004:88', '{mandate}'),
    cite('004:89', '{mandate}', 'By spring 1992 a central army was seen to be impossible.')]);

select record_body(
  id => 'cis-main-command',
  name => 'Main Command of the United Armed Forces of the CIS',
  aliases => '{Main Command of the United Armed Forces of the Commonwealth of Independent States}',
  type => 'OTHER',
  affiliation => 'OTHER',
  parent => 'cis',
  established => '1992-02-14',
  mandate => 'Not a body of the CSTO. A decision of 14 February 1992 created it; the agreement of 20 March 1992 on '
    'joint forces followed. Both were an attempt to turn the former Soviet Army into common armed forces '
    'of the CIS. By spring 1992 this was seen to be impossible.',
  citations => array[
    cite('004:87', '{name,aliases,established,mandate}',
      'The day on which its creation was decided; the forces are printed in short as CIS Joint Forces.'),
    infer('004:88', '{mandate}', 'The purpose is stated for the attempt as a whole.'),
    infer('004:87', '{parent}', 'Read from its name.'),
    cite('004:89', '{mandate}', 'The end of the attempt.')]);

select record_body(
  id => 'cis-border-troops-commanders-council',
  name => 'Council of Commanders of the Border Troops of the CIS',
  aliases => '{Council of Commanders of the Border Troops of the CIS member states}',
  type => 'OTHER',
  affiliation => 'OTHER',
  parent => 'cis',
  mandate => 'Not a body of the CSTO. In 2013 Russia made closer cooperation with it a priority.',
  citations => array[
    cite('001:13', '{name,aliases,mandate}', 'One of the priorities that Russia set as chair (001:11).'),
    infer('001:13', '{parent}', 'Read from its name.'),
    cite('001:4', '{mandate}', 'The day of the session at which the priorities were set.'),
    cite('004:43', '{name}')]);

select record_body(
  id => 'cis-border-troops-coordination-service',
  name => 'Coordination Service of the Council of Commanders of the CIS Border Troops',
  type => 'OTHER',
  affiliation => 'OTHER',
  parent => 'cis-border-troops-commanders-council',
  mandate => 'Not a body of the CSTO. The CSTO signed a memorandum or protocol on cooperation with it.',
  citations => array[cite('004:43', '{name,parent,mandate}')]);

select record_body(
  id => 'anti-terrorism-center',
  name => 'Anti-Terrorism Center',
  type => 'OTHER',
  affiliation => 'OTHER',
  mandate => 'Not a body of the CSTO. The CSTO signed a memorandum or protocol on cooperation with it. No source '
    'states to which organization it belongs.',
  citations => array[cite('004:43', '{name,mandate}')]);

select record_body(
  id => 'sco-regional-anti-terrorism-structure',
  name => 'Regional Anti-Terrorism Structure of the SCO',
  type => 'OTHER',
  affiliation => 'OTHER',
  parent => 'sco',
  mandate => 'Not a body of the CSTO. The CSTO signed a memorandum or protocol on cooperation with it.',
  citations => array[
    cite('004:43', '{name,mandate}'),
    infer('004:43', '{parent}', 'Read from its name.')]);

select record_body(
  id => 'un-general-assembly',
  name => 'General Assembly of the United Nations',
  aliases => '{UN General Assembly}',
  type => 'OTHER',
  affiliation => 'OTHER',
  parent => 'united-nations',
  mandate => 'Not a body of the CSTO. By a resolution of 2 December 2004 it granted the CSTO observer status.',
  citations => array[
    cite('004:99', '{name,aliases,mandate}'),
    cite('004:148', '{name,aliases,mandate}'),
    infer('004:148', '{parent}', 'Read from its name.'),
    cite('000:41', '{aliases}', 'Foreign policy is coordinated before its meetings.'),
    cite('004:42', '{aliases}', 'Foreign ministers meet informally on the eve of its sessions.')]);

select record_body(
  id => 'un-secretary-general',
  name => 'Secretary General of the United Nations',
  type => 'OFFICE',
  affiliation => 'OTHER',
  parent => 'united-nations',
  mandate => 'Not an office of the CSTO. Its holder Ban Ki-moon spoke at a meeting of the Permanent Council; no '
    'source states when.',
  citations => array[
    infer('004:44', '{name,mandate}',
      'Two secretaries general and two names are mentioned; the first is read as that of the UN, named first.'),
    infer('004:44', '{parent}', 'Read as the office of the UN.')]);

select record_body(
  id => 'un-security-council',
  name => 'Security Council of the United Nations',
  aliases => '{UN Security Council,UN SC}',
  type => 'OTHER',
  affiliation => 'OTHER',
  parent => 'united-nations',
  mandate => 'Not a body of the CSTO, whose Collective Security Council has a similar name. Texts of the CSTO '
    'uphold its powers, and an initiative on drug production in Afghanistan is promoted in it.',
  citations => array[
    cite('001:8', '{name,aliases,mandate}'),
    infer('001:8', '{parent}', 'Read from its name.'),
    cite('002:162', '{name,aliases,mandate}'),
    cite('004:63', '{name,aliases,mandate}')]);

select record_body(
  id => 'un-secretariat',
  name => 'Secretariat of the United Nations',
  aliases => '{UN Secretariat}',
  type => 'OTHER',
  affiliation => 'OTHER',
  parent => 'united-nations',
  mandate => 'Not a body of the CSTO. The Treaty is registered with it. In 2009 the foreign ministers of the CSTO '
    'approved a memorandum on cooperation between it and the CSTO Secretariat.',
  citations => array[
    cite('004:90', '{name,mandate}', 'Registration of the Treaty.'),
    infer('004:90', '{parent}', 'Read from its name.'),
    cite('000:58', '{aliases,mandate}', 'The memorandum.'),
    cite('000:62', '{mandate}', 'The date of the text of 000:58.')]);

select record_body(
  id => 'un-office-on-drugs-and-crime',
  name => 'United Nations Office on Drugs and Crime',
  aliases => '{UN Office on Drugs and Crime}',
  type => 'OTHER',
  affiliation => 'OTHER',
  parent => 'united-nations',
  mandate => 'Not a body of the CSTO. The CSTO Secretariat exchanges information with it.',
  citations => array[
    cite('004:86', '{name,aliases,mandate}'),
    infer('004:86', '{parent}', 'Read from its name.')]);

select record_body(
  id => 'unrcca',
  name => 'UN Regional Centre for Preventive Diplomacy for Central Asia',
  abbreviation => 'UNRCCA',
  type => 'OTHER',
  affiliation => 'OTHER',
  parent => 'united-nations',
  mandate => 'Not a body of the CSTO. Its head met the CSTO Deputy Secretary General in 2024.',
  citations => array[
    cite('003:6', '{name,abbreviation,mandate}'),
    infer('003:6', '{parent}', 'Read from its name.')]);

select record_body(
  id => 'rilo-moscow',
  name => 'Regional Communications Center for Law Enforcement of the World Customs Organization for the CIS '
    'Countries',
  abbreviation => 'RILO-Moscow',
  type => 'OTHER',
  affiliation => 'OTHER',
  mandate => 'Not a body of the CSTO, which maintains relations with it against drug trafficking.',
  citations => array[cite('004:86', '{name,abbreviation,mandate}')]);

select record_body(
  id => 'cbss-operational-committee',
  name => 'Operational Committee of the Council of the Baltic Sea States',
  type => 'OTHER',
  affiliation => 'OTHER',
  mandate => 'Not a body of the CSTO, which maintains relations with it against drug trafficking.',
  citations => array[cite('004:86', '{name,mandate}')]);

select record_body(
  id => 'osce-ministerial-council',
  name => 'Ministerial Council of the OSCE',
  aliases => '{OSCE Ministerial Council}',
  type => 'OTHER',
  affiliation => 'OTHER',
  parent => 'osce',
  mandate => 'Not a body of the CSTO. One text calls the Council of Ministers of Foreign Affairs of the CSTO by a '
    'similar name. The foreign ministers of the CSTO meet informally before its meetings.',
  citations => array[
    cite('004:42', '{name,aliases,mandate}'),
    cite('000:53', '{mandate}', 'The similar name, Ministerial Council, printed for the CMFA.'),
    infer('000:41', '{mandate}', 'The meeting of OSCE foreign ministers is read as one of it.'),
    infer('004:42', '{parent}', 'Read from its name.')]);

select record_body(
  id => 'osce-secretary-general',
  name => 'Secretary General of the OSCE',
  type => 'OFFICE',
  affiliation => 'OTHER',
  parent => 'osce',
  mandate => 'Not an office of the CSTO. Its holder Lamberto Zannier spoke at a meeting of the Permanent Council; '
    'no source states when.',
  citations => array[
    infer('004:44', '{name,mandate}',
      'Two secretaries general and two names are mentioned; the second is read as that of the OSCE, named '
      'second.'),
    infer('004:44', '{parent}', 'Read as the office of the OSCE.')]);

select record_body(
  id => 'supreme-eurasian-economic-council',
  name => 'Supreme Eurasian Economic Council',
  type => 'OTHER',
  affiliation => 'OTHER',
  mandate => 'Not a body of the CSTO. In May 2022 the President of Kyrgyzstan announced its meeting in Bishkek, '
    'and the first Eurasian Economic Forum, as an opportunity to discuss sanctions.',
  citations => array[
    cite('002:69', '{name,mandate}'),
    infer('002:5', '{mandate}', 'The day of the speech.')]);

select record_body(
  id => 'center-for-modern-information-technologies',
  name => 'Center for Modern Information Technologies',
  type => 'OTHER',
  affiliation => 'OTHER',
  mandate => 'Not a body of the CSTO. It was created at Moscow State University by decision of the President of '
    'Russia, and trains information security specialists of the member states. The last group of 19 '
    'students completed its training on 14 December 2012.',
  citations => array[cite('004:66', '{name,mandate}')]);

select record_body(
  id => 'military-academy-of-the-general-staff',
  name => 'Military Academy of the General Staff of the Armed Forces of the Russian Federation',
  type => 'OTHER',
  affiliation => 'OTHER',
  mandate => 'Not a body of the CSTO. From 1 to 23 April 2024 it hosted the ninth training courses of the CSTO '
    'member states, for senior staff and leading specialists of defense, law enforcement, security and '
    'emergency bodies.',
  citations => array[cite('003:4', '{name,mandate}')]);

select record_body(
  id => 'mir-broadcaster',
  name => 'Mir',
  aliases => '{MTRK Mir}',
  type => 'OTHER',
  affiliation => 'OTHER',
  mandate => 'Not a body of the CSTO. It organizes a weekly television program "Allies", which has the name of the '
    'magazine of the Organization.',
  citations => array[
    cite('004:71', '{name,aliases,mandate}'),
    infer('004:71', '{affiliation}',
      'Named as the organizer of a program, not as a part of the Organization.')]);

select record_body(
  id => 'radio-russia',
  name => 'Radio Russia',
  type => 'OTHER',
  affiliation => 'OTHER',
  mandate => 'Not a body of the CSTO. It broadcasts a monthly program "International Politics - CSTO".',
  citations => array[cite('004:71', '{name,mandate}')]);

-- Records that were published as bodies, but are none.
select withdraw(
  'BODY', 'crisis-response-system', 'Crisis response system',
  'The crisis response system is no body. The decision csto-2010-crisis-response-measures and the treaty '
    'crisis-response-procedure have its rules.');

select withdraw(
  'BODY', 'observers-and-partners', 'Institutions of observers and partners of the CSTO',
  'Observer and partner are forms of relation and no body. The decision '
  'csto-2021-observer-and-partner-institutions '
    'records their launch.');

select withdraw(
  'BODY', 'biological-security-council', 'Specialized council on biological security (proposed)',
  'No source says that this council exists. The decision csc-2022-05-16-biological-security-council '
    'records the proposal.');

select withdraw(
  'BODY', 'highest-officials-exchange', 'Exchange of views of the highest administrative officials of EurAsEC, the CSTO, the CIS and the SCO',
  'An exchange of views is no body. The record of the Secretary General has it.',
  replaced_by => 'secretary-general');

select withdraw(
  'BODY', 'allies-magazine', 'Magazine "Allies"',
  'A magazine is no body. The record of the Organization, which publishes it, has it.',
  replaced_by => 'csto');

select withdraw(
  'BODY', 'paris-2-moscow-1-process', 'Paris-2 – Moscow-1 process',
  'A dialogue is no body. The record of the Secretariat has it.',
  replaced_by => 'secretariat');
