/** What the ribbon's buttons, the entry in a cell's menu and the shortcuts have the pane say. */
export const commands = {
  chooseCareers:
    "Choose two to six careers here, then press Insert comparison. Or select cells that name them before you use the ribbon button.",
  selectCareer: "Select a cell that names a career, then choose Look up career.",
  helpIsAt: (address: string) => `Help is at ${address}`,
};
