/** REST: pages of 25, at most 100 articles an answer. */
const config = {
  rest: {
    defaultLimit: 25,
    maxLimit: 100,
    withCount: true,
  },
};

export default config;
