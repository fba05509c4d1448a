using System.Collections;
using System.Globalization;
using Benchmark.Localization;

namespace Benchmark.Web.Infrastructure.Errors;

/// <summary>Finds the sentence of an error code and fills in its data.</summary>
public static class ErrorWords
{
    /// <summary>The sentence in the current language; <c>{name}</c> in the text is replaced by the data of that name.</summary>
    public static string Of(BusinessException exception) => Of(exception.Code, exception.Data);

    /// <summary>The sentence of a code.</summary>
    public static string Of(string code, IDictionary? data = null)
    {
        var text = BenchmarkTexts.Find("Error:" + code, CultureInfo.CurrentUICulture)
            ?? BenchmarkTexts.Find("Error:Unknown", CultureInfo.CurrentUICulture)
            ?? code;
        foreach (DictionaryEntry entry in data ?? new Hashtable())
        {
            text = text.Replace("{" + entry.Key + "}", Print(entry), StringComparison.Ordinal);
        }

        return text;
    }

    // A field, stage or role is data in the error but a word of the language on screen.
    private static string Print(DictionaryEntry entry)
    {
        var value = Convert.ToString(entry.Value, CultureInfo.CurrentCulture) ?? string.Empty;
        return BenchmarkTexts.Find($"ErrorData:{entry.Key}:{value}", CultureInfo.CurrentUICulture) ?? value;
    }
}
