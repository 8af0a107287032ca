import { namesIn } from "../../src/lookup/names-in";

describe("namesIn", () => {
  it.each([
    ["coder vs. biller", ["coder", "biller"]],
    ["Medical coder\nMedical biller\r\nMA", ["Medical coder", "Medical biller", "MA"]],
    ["coder; biller, nurse / aide", ["coder", "biller", "nurse", "aide"]],
    ["coder and coder OR biller", ["coder", "biller"]],
    ["• coder\n• biller", ["coder", "biller"]],
    ["Landscaper", ["Landscaper"]],
    [" , ; ", []],
    ["", []],
  ])("takes %j apart", (text, names) => expect(namesIn(text)).toEqual(names));
});
