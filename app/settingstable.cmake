#The table of settings(settings.json) in C++ : settingstable.inc, one SettingInfo a line.
file(READ ${ CMAKE_CURRENT_LIST_DIR } / settings.json settings) set_property(
    DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${ CMAKE_CURRENT_LIST_DIR } / settings.json)

#The value of `name` in the setting number `index`; `default` if it has none.
    function(setting_field result index name default)
        string(JSON value ERROR_VARIABLE missing GET ${ settings } ${ index } ${ name }) if (missing) set(
            value ${ default }) endif() set($ { result } "${value}" PARENT_SCOPE) endfunction()

#"choice"->"Choice"
            function(enumerator result value) string(SUBSTRING $ { value } 0 1 first)
                string(SUBSTRING $ { value } 1 - 1 rest) string(TOUPPER ${ first } first) set(
                    ${ result } ${ first } ${ rest } PARENT_SCOPE) endfunction()

                    set(rows) string(JSON count LENGTH ${ settings }) math(EXPR last "${count} - 1")
                        foreach (index RANGE ${ last }) setting_field(key ${ index } key "")
                            setting_field(kind ${ index } kind "") enumerator(kind ${ kind }) setting_field(
                                secrecy ${ index } secrecy public) enumerator(secrecy ${ secrecy })
                                setting_field(built_in ${ index } builtIn "") setting_field(
                                    minimum ${ index } minimum 0) setting_field(maximum ${ index } maximum 0)
#["a", "b"]->a b
                                    setting_field(values ${ index } values "") string(REGEX REPLACE
                                        "[^A-Za-z0-9]+"
                                        " " values
                                        "${values}") string(STRIP "${values}" values) string(APPEND rows
                                        "{ \"${key}\", \"${built_in}\", Secrecy::${secrecy}, "
                                        "SettingKind::${kind}, \"${values}\", ${minimum}, ${maximum} },\n")
                                        endforeach()
                                            file(CONFIGURE OUTPUT settingstable.inc CONTENT "${rows}" @ONLY)
