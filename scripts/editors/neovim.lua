-- Scripts: drives Neovim's own client of the language server and prints what it was told, as JSON on a line of its own.
local results = {}

local function ask(method, params)
  local answers = vim.lsp.buf_request_sync(0, method, params, 20000) or {}
  for _, answer in pairs(answers) do
    return answer.result
  end
end

local function position(words)
  vim.fn.cursor(1, 1)
  vim.fn.search(words)
  return vim.lsp.util.make_position_params(0, 'utf-16')
end

local function until_true(what)
  assert(vim.wait(30000, what, 50), 'waited in vain')
end

vim.cmd('edit ' .. vim.env.STORY)
until_true(function()
  return #vim.diagnostic.get(0) > 0
end)
results.diagnostics = vim.tbl_map(function(each)
  return { each.code or each.user_data.lsp.code, each.lnum, each.col }
end, vim.diagnostic.get(0))
local hover = ask('textDocument/hover', position('Bouteflika met'))
results.hover = hover.contents.value
local at = position('The the')
results.actions = vim.tbl_map(
  function(action)
    return action.title
  end,
  ask('textDocument/codeAction', {
    textDocument = at.textDocument,
    range = { start = at.position, ['end'] = at.position },
    context = { diagnostics = {} },
  })
)
results.symbols = vim.tbl_map(function(symbol)
  return symbol.name
end, ask('textDocument/documentSymbol', { textDocument = at.textDocument }))
position('Bouteflika said')
vim.lsp.buf.rename('Buteflika')
until_true(function()
  return not table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n'):find('Bouteflika')
end)
vim.fn.search('Sources')
vim.cmd('normal! cwAnn Bell')
until_true(function()
  for _, each in ipairs(vim.diagnostic.get(0)) do
    if (each.code or each.user_data.lsp.code) == 'sourcing/bare-source' then
      return false
    end
  end
  return true
end)
results.text = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')
io.stdout:write('\nRESULTS ' .. vim.fn.json_encode(results) .. '\n')
vim.cmd('qall!')
