-- Opens a text in Neovim as a reader of the recipe would, and writes what is to be seen as JSON. Variables of the
-- environment: RECIPE, PROGRAM (JSON list of words), TEXT, RESULT.
local recipe = dofile(os.getenv('RECIPE'))
recipe.setup({ cmd = vim.fn.json_decode(os.getenv('PROGRAM')) })

local function finish(result)
  vim.fn.writefile({ vim.fn.json_encode(result) }, os.getenv('RESULT'))
  vim.cmd('qall!')
end

local function wait(what, condition)
  if not vim.wait(120000, condition, 20) then
    finish({ failed = what })
  end
end

vim.cmd('filetype on')
vim.cmd('edit ' .. os.getenv('TEXT'))
wait('diagnostics', function()
  return #vim.diagnostic.get(0) > 0
end)
local shown = vim.tbl_map(function(each)
  return { line = each.lnum, column = each.col, severity = each.severity, source = each.source, message = each.message, code = each.code }
end, vim.diagnostic.get(0))

local place = { line = shown[1].line, character = shown[1].column }
local function ask(method, params)
  local answers = vim.lsp.buf_request_sync(0, method, params, 60000)
  return vim.tbl_values(answers)[1].result
end
local document = vim.lsp.util.make_text_document_params()
local hover = ask('textDocument/hover', { textDocument = document, position = place })
local actions = ask('textDocument/codeAction', {
  textDocument = document,
  range = { start = place, ['end'] = place },
  context = { diagnostics = {} },
})
vim.lsp.util.apply_workspace_edit(actions[1].edit, 'utf-16')
wait('no diagnostics', function()
  return #vim.diagnostic.get(0) == 0
end)
finish({ shown = shown, hover = hover.contents.value, action = actions[1].title, text = vim.api.nvim_buf_get_lines(0, 0, -1, false) })
