// Where the documents do not agree with each other, or with what the round asks for: the rules that
// need no more than what is on the page, in their words. All others are the gate's.

import { faults, money, totals } from "../core/index.js";

const pretty = (yuan) => money.pretty(money.fen(yuan));

/**
 * One rule that is not met: where it is mended, and the sentence.
 * @typedef {{code: string, step: string, enterprise: number, id: string, where: string,
 *   text: string}} Note
 */

/**
 * @param {any} documents
 * @param {any} round
 * @returns {Note[]}
 */
export function notes({ application, plan, commitment, enterprises }, round) {
  const sums = totals({ enterprises, plan });
  const sound = (kind, data, name) =>
    data[name] !== undefined && !faults(kind, data).some(({ pointer }) => pointer === `/${name}`);
  const own = (name) => (sound("application", application, name) ? application[name] : null);
  const said = (name) => (sound("commitment", commitment, name) ? commitment[name] : null);
  const [total, asked] = [own("total_investment"), own("requested_subsidy")];
  const [done, applied] = [own("completion_date"), own("applied_on")];
  const divisions = new Set(round.city.divisions.map(({ code }) => code));
  const local = enterprises.filter((each) => divisions.has(each.address?.division)).length;
  const least = round.consortium.min_local_enterprises.value;
  const found = [
    local < least &&
      note(
        "P011",
        "enterprises",
        "enterprises",
        "本地企业家数不够",
        `${local} 家`,
        `不少于 ${least} 家`,
      ),
    differ(total, sums.total_investment) &&
      note(
        "P050",
        "application",
        "application/total_investment",
        "项目总投入额不等于各企业之和",
        pretty(total),
        pretty(sums.total_investment),
      ),
    differ(asked, sums.requested_subsidy) &&
      note(
        "P051",
        "application",
        "application/requested_subsidy",
        "财政扶持额度不等于各企业申请之和",
        pretty(asked),
        pretty(sums.requested_subsidy),
      ),
    commitment.promises === false &&
      note("P052", "commitment", "commitment/promises", "没有作出承诺", "否", "是"),
    done !== null &&
      said("completion_date") !== null &&
      said("completion_date") !== done &&
      note(
        "P053",
        "commitment",
        "commitment/completion_date",
        "承诺完工日期与申报信息表不同",
        said("completion_date"),
        done,
      ),
    done !== null &&
      applied !== null &&
      done <= applied &&
      note(
        "P054",
        "application",
        "application/completion_date",
        "完工时间不晚于申报日期",
        done,
        `晚于 ${applied}`,
      ),
    differ(total, sums.projects) &&
      note(
        "P063",
        "plan",
        "plan/projects",
        "各项目投资额之和不等于项目总投入额",
        pretty(sums.projects),
        pretty(total),
      ),
  ];
  return found.filter(Boolean);
}

/** Whether two amounts are there and are not the same. */
function differ(one, other) {
  return one !== null && other !== null && money.fen(one) !== money.fen(other);
}

function note(code, step, id, message, found, wanted) {
  return {
    code,
    step,
    enterprise: -1,
    id,
    where: message,
    text: `现在：${found}；应为：${wanted}。`,
  };
}
