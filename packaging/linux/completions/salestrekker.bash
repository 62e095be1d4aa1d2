# bash completion for salestrekker-signin and salestrekker-demo-service
_salestrekker_signin()
{
    local cur prev words cword
    _init_completion || return
    case $prev in
        --backend) COMPREPLY=($(compgen -W 'demo oauth cognito' -- "$cur")); return ;;
        --language) COMPREPLY=($(compgen -W 'en-AU fr de es it pt-BR vi zh-CN ar hi' -- "$cur")); return ;;
        --config) _filedir; return ;;
        --endpoint | --client-id | --user-pool | --region | --email) return ;;
    esac
    COMPREPLY=($(compgen -W '--backend --endpoint --client-id --user-pool --region --email --language --config
        --check --json --quit --reset --help --version' -- "$cur"))
}

_salestrekker_demo_service()
{
    local cur prev words cword
    _init_completion || return
    case $prev in
        --port) return ;;
        --seed | --tls) _filedir; return ;;
    esac
    [[ $cword -ge 2 && ${words[cword - 2]} == --tls ]] && { _filedir; return; }
    COMPREPLY=($(compgen -W '--port --seed --tls --window --help --version' -- "$cur"))
}

complete -F _salestrekker_signin salestrekker-signin
complete -F _salestrekker_demo_service salestrekker-demo-service
