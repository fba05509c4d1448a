namespace Benchmark;

/// <summary>Guards of entity constructors and methods.</summary>
internal static class Check
{
    /// <summary>Trims; refuses null, blank and more than <paramref name="maxLength"/> characters.</summary>
    /// <exception cref="BusinessException">Blank or too long.</exception>
    public static string Required(string? text, string field, int maxLength)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new BusinessException(BenchmarkErrorCodes.ValueRequired).WithData("field", field);
        }

        return Optional(text, field, maxLength)!;
    }

    /// <summary>Trims; blank becomes null; refuses more than <paramref name="maxLength"/> characters.</summary>
    /// <exception cref="BusinessException">Too long.</exception>
    public static string? Optional(string? text, string field, int maxLength)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var trimmed = text.Trim();
        if (trimmed.Length > maxLength)
        {
            throw new BusinessException(BenchmarkErrorCodes.TextTooLong)
                .WithData("field", field)
                .WithData("max", maxLength)
                .WithData("length", trimmed.Length);
        }

        return trimmed;
    }
}
