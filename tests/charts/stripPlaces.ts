/** The 41 places of the research, in river order. */
export const followed =
  `raqqa al-maadan al-husseiniya hawijat-kati deir-al-zor deir-al-zor-airbase hawija-sakr marrat mazlum khusham conoco
  muhasan al-busayrah al-shuhayl mayadin al-omar dhiban al-tayyana al-quriyah al-asharah suwaydan-jazirah subaykhan
  al-tanak abu-hardub abu-hamam gharanij al-salihiyah hajin al-jalaa al-shaafah al-susah baghuz albu-kamal husaybah
  al-qaim rumana al-obeidi rawa anah al-reyhana haditha`.split(/\s+/);
