import { describe, expect, it } from 'vitest';
import { voice } from '../article-of.js';

describe('the speaker by a name, an office or a pronoun', () => {
  it.each([
    ['“It leaks,” Rask said. Tom Rask is chief engineer.', 'Tom Rask: person, short-name, 0.97'],
    [
      '“It leaks,” Rask said. Tom Rask is the chief engineer of Delta.',
      'Tom Rask, chief engineer of Delta: person, short-name, 0.97',
    ],
    ['Ada Brook, 1999, a nurse, came. “It leaks,” Brook said.', 'Ada Brook: person, short-name, 0.97'],
    ['Ada Brook, 41 years of age, came. “It leaks,” Brook said.', 'Ada Brook: person, short-name, 0.97'],
    [
      "Ada Brook, the Old Delta Post's editor, came. “It leaks,” Brook said.",
      "Ada Brook, Old Delta Post's editor: person, short-name, 0.97",
    ],
    [
      "Ada Brook, the Very Old Delta Post's editor, came. “It leaks,” Brook said.",
      "Ada Brook, Very Old Delta Post's editor: person, short-name, 0.97",
    ],
    [
      "Ada Brook, Old Delta Post's editor, came. “It leaks,” Brook said.",
      'Ada Brook, editor: person, short-name, 0.97',
    ],
    ['Marta Quill votes today.\nMARTA QUILL said it leaks.', 'Marta Quill: person, full-name, 0.96'],
    ['MARTA QUILL votes today. Marta Quill said it leaks.', 'Marta Quill: person, full-name, 0.96'],
    [
      'The principal, Mrs Adeyemi, told the school the bus was late. “It broke down,” she said.',
      'Adeyemi, principal: person, office, 0.86',
      'Adeyemi, principal: person, pronoun, 0.84',
    ],
    [
      'Mr Adeyemi told the school the bus was late. “It broke down,” he said.',
      'Adeyemi: person, as-written, 0.87',
      'Adeyemi: person, pronoun, 0.84',
    ],
    ['Piet Holm came with Holm Harbour. “It leaks,” Holm said.', 'Piet Holm: person, short-name, 0.97'],
    ['Ida Holt came with Rolf Holt. “It leaks,” Ida Holt said.', 'Ida Holt: person, full-name, 0.99'],
    ['Ida Holt Just came. “It leaks,” Ida Holt said.', 'Ida Holt: person, full-name, 0.99'],
    [
      'The Delta Trust came. The Delta Trust left. “It leaks,” the Delta Trost said.',
      'Delta Trost: organisation, as-written, 0.97',
    ],
    ['It leaks, according to the County of Delta.', 'County of Delta: organisation, as-written, 0.97'],
    ['It leaks, according to County Blackmoor.', 'County Blackmoor: organisation, as-written, 0.97'],
    ['It leaks, according to County.', 'County: organisation, as-written, 0.97'],
    ['Mark Powers said it leaks.', 'Mark Powers: person, full-name, 0.96'],
    ['Bank said it leaks.', 'Bank: organisation, as-written, 0.87'],
    ['It leaks, according to Delta Bank.', 'Delta Bank: organisation, as-written, 0.97'],
    ['The Harbour Pilots said “it leaks” again.', 'Harbour Pilots: organisation, as-written, 0.72'],
    ['The envoy Tom Rask came. “It leaks,” he said.', 'Tom Rask, envoy: person, pronoun, 0.84'],
    ['At the Hruby place, Mary Hruby said it leaks.', 'Mary Hruby: person, full-name, 0.96'],
    ['The Hruby place is old. Mary Hruby left. “It leaks,” she said.', 'Mary Hruby: person, pronoun, 0.84'],
    ['The Dahl Roe came. The Dahl Roe left. “It leaks,” Roe said.', 'Roe: person, as-written, 0.97'],
    [
      'Rolf Vane paid, Nadia Rask suggested, for it.\n“It leaks,” she said.',
      'Nadia Rask: person, full-name, 0.99',
      'Nadia Rask: person, pronoun, 0.84',
    ],
    [
      'Vera Lind met Jolene Stark. Jolene Stark said it leaks, adding that it is old.',
      'Jolene Stark: person, full-name, 0.96',
      'Jolene Stark: person, full-name, 0.9',
    ],
    [
      'Hilda Roe and Bernard Lind ran in March.\n“It leaks,” Lind said.',
      'Bernard Lind: person, short-name, 0.97',
    ],
    ['Mary Roe and Bernard Lind ran in March.\n“It leaks,” Roe said.', 'Mary Roe: person, short-name, 0.97'],
    ['Mary and Bernard Lind Roe came. “It leaks,” Mary Lind said.', 'Mary Lind: person, full-name, 0.99'],
    ['Mary, Bernard Lind came. “It leaks,” Mary said.', 'Mary: person, as-written, 0.97'],
    ['Her son, Tyler, said it leaks.', 'son: unnamed person, as-written, 0.87'],
    [
      'Tom Rask came with his son, Tyler. Tyler Rask left. “It leaks,” the son said.',
      'Tyler Rask, son: person, office, 0.89',
    ],
    [
      'Highway Superintendent Roy Dibble resigned\nIt rained. “It leaks,” Dibble said.',
      'Roy Dibble, Highway Superintendent: person, short-name, 0.97',
    ],
    ['Roy Dibble resigned\nIt rained. “It leaks,” Dibble said.', 'Roy Dibble: person, short-name, 0.97'],
    ['Ignatius Hale met Rolf Vane. Hale left. “It leaks,” he said.', 'Ignatius Hale: person, pronoun, 0.84'],
    [
      'Ignatius Hale met Rolf Vane. With Hale came rain. “It leaks,” he said.',
      'Ignatius Hale: person, pronoun, 0.84',
    ],
    [
      'Rolf Vane and Ignatius Hale met. Vane said it leaks. “It leaks,” Hale said.',
      'Rolf Vane: person, short-name, 0.94',
      'Ignatius Hale: person, short-name, 0.97',
    ],
    [
      'The News asked several times, but the campaign said it leaks.',
      'campaign: organisation, as-written, 0.87',
    ],
    [
      'The Sentinel reported that it leaks.\nThe company reported that it is old.',
      'Sentinel: organisation, as-written, 0.87',
      'company: organisation, as-written, 0.87',
    ],
    [
      'The union said it leaks.\nIt said the dam is old.',
      'union: organisation, as-written, 0.87',
      'union: organisation, pronoun, 0.82',
    ],
    [
      'A company said it leaks. Residents said it is old. It said the wall fell.',
      'company: organisation, as-written, 0.87',
      'Residents: group, as-written, 0.87',
      'company: organisation, pronoun, 0.82',
    ],
    [
      'Her husband, Pitt, said it leaks. It says the dam is old.',
      'husband: unnamed person, as-written, 0.87',
      '(It): unnamed organisation, as-written, 0.87',
    ],
    [
      'Two mayors came: Tom Rask and Ida Holt. “It leaks,” the mayor said.',
      'mayor: unnamed person, as-written, 0.97',
    ],
    [
      'The mayor of Delta, Tom Rask, came. The envoy, Viktor Dahl, left. “It leaks,” the mayor said.',
      'Tom Rask, mayor of Delta: person, office, 0.89',
    ],
    [
      'Commissioner for Education, Olu Adebiyi, said it leaks.',
      'Olu Adebiyi, Commissioner for Education: person, full-name, 0.96',
    ],
    [
      'The commissioner for education, Olu Adebiyi, said it leaks.',
      'Olu Adebiyi, commissioner for education: person, full-name, 0.96',
    ],
    ['Lassiter (R-Delta Beach) blamed the weather.', 'Lassiter: person, as-written, 0.82'],
    ['The mayor (Tom Rask) said it leaks.', 'Tom Rask, mayor: person, full-name, 0.96'],
    [
      'National Secretary, Ngozi Eboh, said it leaks.',
      'Ngozi Eboh, National Secretary: person, full-name, 0.96',
    ],
    [
      'The National Secretary, Ngozi Eboh, said it leaks.',
      'Ngozi Eboh, National Secretary: person, full-name, 0.96',
    ],
    ['Officials, Ngozi Eboh, said it leaks.', 'Officials: group, as-written, 0.87'],
    ['Rass said it leaks.', 'Rass: person, as-written, 0.87'],
    ['Prof. Adewumi said it leaks.', 'Adewumi: person, as-written, 0.87'],
    ['Mr. Rask said it leaks.', 'Rask: person, as-written, 0.87'],
    ['Rask, the superintendent, said it leaks.', 'Rask, superintendent: person, as-written, 0.87'],
    [
      'Rask, superintendent of Delta, said it leaks.',
      'Rask, superintendent of Delta: person, as-written, 0.87',
    ],
    ['Rask, on Monday, said it leaks.', 'Rask: person, as-written, 0.87'],
    ['The Rask said it leaks.', 'Rask: organisation, as-written, 0.87'],
    ['Minister Rask said it leaks.', 'Rask, Minister: person, short-name, 0.94'],
    ['French Minister Rask said it leaks.', 'Rask, French Minister: person, short-name, 0.94'],
    ['French Rask said it leaks.', 'Rask: person, as-written, 0.87'],
    [
      'Mr. Bush came with Prescott Lund and George Lund. “It leaks,” Lund said.',
      'George Lund or Prescott Lund: person, short-name, 0.78',
    ],
    [
      'Prescott Lund and Mary Lund left. “It leaks,” Mr. Lund said.',
      'Prescott Lund: person, short-name, 0.97',
    ],
    ['Robin Lund and Mary Lund left. “It leaks,” Mr. Lund said.', 'Robin Lund: person, short-name, 0.97'],
    [
      'Robin Lund and Mary Lund left. “It leaks,” Ms. Lund said.',
      'Mary Lund or Robin Lund: person, short-name, 0.78',
    ],
    [
      'Robin Lund and Sasha Lund left. “It leaks,” Ms. Lund said.',
      'Sasha Lund or Robin Lund: person, short-name, 0.78',
    ],
    [
      '“It leaks,” Lund said. Prescott Lund and Mary Lund left.',
      'Prescott Lund or Mary Lund: person, short-name, 0.78',
    ],
    [
      'Giles Fanshawe came. Cllr Fanshawe came. “It leaks,” retorted Fanshawe.',
      'Cllr Fanshawe or Giles Fanshawe: person, short-name, 0.78',
    ],
    ['A co-leader, statistician Wei Tan, said it leaks.', 'co-leader: unnamed person, as-written, 0.87'],
    ['His wife, Dr Amara Nwosu, said it leaks.', 'Amara Nwosu, wife: person, full-name, 0.96'],
    ['The leader, Tan, said it leaks.', 'leader: unnamed person, as-written, 0.87'],
    ['The leader, Delta Bank, said it leaks.', 'leader: unnamed person, as-written, 0.87'],
    ['The leader, Delta Harbour Bank, said it leaks.', 'leader: unnamed person, as-written, 0.87'],
    [
      'A leader said it leaks. The leader said it is old.',
      'leader: unnamed person, as-written, 0.87',
      'leader: unnamed person, office, 0.86',
    ],
    [
      'The ministry said it leaks. A ministry said it is old.',
      'ministry: organisation, as-written, 0.87',
      'ministry: organisation, as-written, 0.87',
    ],
    ['An allegation, the ministry said, is old.', 'ministry: organisation, as-written, 0.96'],
    [
      'The Russian and the Polish envoy came. “It leaks,” the envoy said.',
      'envoy: unnamed person, as-written, 0.97',
    ],
    [
      'Polish envoy Jan Dahl came. “It leaks,” the Russian envoy said.',
      'Russian envoy: unnamed person, as-written, 0.97',
    ],
    [
      'Envoy Jan Dahl came. “It leaks,” the Russian envoy said.',
      'Russian envoy: unnamed person, as-written, 0.97',
    ],
    [
      'Presidential candidates Vane and Brook came. “It leaks,” Brook said.',
      'Brook, Presidential candidate: person, short-name, 0.97',
    ],
    [
      'Presidential candidates Rolf Vane and Ada Brook came. “It leaks,” Brook said.',
      'Ada Brook, Presidential candidate: person, short-name, 0.97',
    ],
    [
      'The former state senators Rolf Vane and Ada Brook came. “It leaks,” Vane said.',
      'Rolf Vane, former state senator: person, short-name, 0.97',
    ],
    [
      'Two old grey cold wet senators Rolf Vane and Ada Brook came. “It leaks,” Vane said.',
      'Rolf Vane, senator: person, short-name, 0.97',
    ],
    ['Senators Rolf Vane in Ada Brook came. “It leaks,” Brook said.', 'Ada Brook: person, short-name, 0.97'],
    ['“It leaks?” Ms Oyelaran asked.', 'Oyelaran: person, as-written, 0.97'],
    ['“It leaks,” said lead author Dr Lind Oye.', 'Lind Oye, lead author: person, full-name, 0.99'],
    ['“It leaks,” said lead author Prof Dr Ada Lind.', 'Ada Lind, lead author: person, full-name, 0.99'],
    [
      'County Highway Superintendent Roy Dibble resigned. “It leaks,” Dibble wrote.',
      'Roy Dibble, County Highway Superintendent: person, short-name, 0.97',
    ],
    [
      'The presumptive leader Donal Vane came. “It leaks,” Vane said.',
      'Donal Vane, presumptive leader: person, short-name, 0.97',
    ],
    [
      'Since mayor Donal Vane came, it rains. “It leaks,” Vane said.',
      'Donal Vane, mayor: person, short-name, 0.97',
    ],
    ["Delta's wife, Dr. Amara Nwosu, said it leaks.", 'Amara Nwosu, wife: person, full-name, 0.96'],
    ['Voight’s wife, Amara Nwosu, said it leaks.', 'Amara Nwosu, wife: person, full-name, 0.96'],
    ['A pastor, Ada Brook, said it leaks.', 'Ada Brook, pastor: person, full-name, 0.96'],
    [
      'A pastor of Delta, Ada Brook, came. “It leaks,” Brook said.',
      'Ada Brook, pastor of Delta: person, short-name, 0.97',
    ],
    ['A pastor, Ada Brook of Delta, came. “It leaks,” Brook said.', 'Ada Brook: person, short-name, 0.97'],
    [
      'A pastor of the old stone church on the hill of Delta, Ada Brook, came. “It leaks,” Brook said.',
      'Ada Brook: person, short-name, 0.97',
    ],
    [
      'A pastor of the old stone church on hill of Delta, Ada Brook, came. “It leaks,” Brook said.',
      'Ada Brook: person, short-name, 0.97',
    ],
    [
      "The opposition's spokesman, Lachlan Groot, came. “It leaks,” Groot said.",
      'Lachlan Groot, spokesman: person, short-name, 0.97',
    ],
    ['With pastor, Ada Brook, came rain. “It leaks,” Brook said.', 'Ada Brook: person, short-name, 0.97'],
    ['And pastor, Ada Brook, came. “It leaks,” Brook said.', 'Ada Brook: person, short-name, 0.97'],
    ['The road of Delta, Ada Brook, came. “It leaks,” Brook said.', 'Ada Brook: person, short-name, 0.97'],
    ['A group of pastors, Ada Brook, came. “It leaks,” Brook said.', 'Ada Brook: person, short-name, 0.97'],
    ['Ida “Roz” Holt said it leaks.', 'Ida Holt: person, full-name, 0.96'],
    ['Jeb, Ben Carston and Ida met. “It leaks,” Jeb said.', 'Jeb: person, as-written, 0.97'],
    ['Ada van de la Cruz said it leaks.', 'Ada van de la Cruz: person, full-name, 0.96'],
    ['Professor Ada Brook said it leaks.', 'Ada Brook, Professor: person, full-name, 0.96'],
    ['Delta General Ada Brook said it leaks.', 'Ada Brook, Delta General: person, full-name, 0.96'],
    [
      'The board said it leaks. “It is old,” they said.',
      'board: organisation, as-written, 0.87',
      '(they): unnamed group, as-written, 0.97',
    ],
    [
      'Residents said it leaks. “It is old,” it said.',
      'Residents: group, as-written, 0.87',
      '(it): unnamed organisation, as-written, 0.97',
    ],
    [
      'Vane was the mayor of Delta for ten years after the flood that broke the wall of the old dam in March and took the bridge, who said it leaks.',
      '(who): unnamed group, as-written, 0.87',
    ],
    [
      'The former state senators Rolf Vane and Ada Brook came. “It leaks,” Vane said.',
      'Rolf Vane, former state senator: person, short-name, 0.97',
    ],
    [
      'Retired senators Rolf Vane, Ada Brook and mayor Ida Holt came. “It leaks,” Vane said. “It is old,” Holt said.',
      'Rolf Vane, Retired senator: person, short-name, 0.97',
      'Ida Holt, mayor: person, short-name, 0.97',
    ],
    [
      'Two old grey cold wet senators Rolf Vane and Ada Brook came. “It leaks,” Vane said.',
      'Rolf Vane, senator: person, short-name, 0.97',
    ],
    [
      'Senators Rolf Vane and Ada Brook came with mayor Ida Holt. “It leaks,” Holt said.',
      'Ida Holt, mayor: person, short-name, 0.97',
    ],
  ])('%s', (text, ...expected) => {
    expect(voice(text)).toEqual(expected);
  });
});
