-- Crossrate in Neovim 0.7 and newer. Copy this file to ~/.config/nvim/lua/crossrate.lua; in init.lua:
--   require('crossrate').setup()
-- or, with settings: require('crossrate').setup({ settings = { region = 'HK', style = 'scmp' } })

local M = {}

local defaults = {
  cmd = { 'crossrate', 'lsp' },
  filetypes = { 'markdown', 'html', 'text', 'tex', 'rst', 'csv', 'tsv' },
  settings = {},
}

local function find_root(path)
  local folder = vim.fn.fnamemodify(path, ':p:h')
  for _, name in ipairs({ '.crossraterc', '.git' }) do
    local found = vim.fn.findfile(name, folder .. ';')
    if found == '' then
      found = vim.fn.finddir(name, folder .. ';')
    end
    if found ~= '' then
      return vim.fn.fnamemodify(found, ':p:h' .. (name == '.git' and ':h' or ''))
    end
  end
  return folder
end

function M.setup(options)
  local config = vim.tbl_extend('force', defaults, options or {})
  local clients = {}
  local function attach(buffer)
    local path = vim.api.nvim_buf_get_name(buffer)
    if path == '' then
      return
    end
    local root = find_root(path)
    local start = {
      name = 'crossrate',
      cmd = config.cmd,
      root_dir = root,
      workspace_folders = { { uri = vim.uri_from_fname(root), name = root } },
      settings = { crossrate = config.settings },
      init_options = config.settings,
      on_exit = function()
        clients[root] = nil
      end,
    }
    -- vim.lsp.start is of Neovim 0.8: it reuses the client of a folder by itself.
    if vim.lsp.start then
      vim.lsp.start(start, { bufnr = buffer })
    else
      clients[root] = clients[root] or vim.lsp.start_client(start)
      vim.lsp.buf_attach_client(buffer, clients[root])
    end
  end
  vim.api.nvim_create_autocmd('FileType', {
    pattern = config.filetypes,
    callback = function(event)
      attach(event.buf)
    end,
  })
end

return M
