namespace Benchmark.Formatting;

/// <summary>Shortens text that comes from outside.</summary>
public static class Cut
{
    /// <summary>At most <paramref name="maxLength"/> characters; a sign of two characters is never split.</summary>
    public static string To(string text, int maxLength)
    {
        if (text.Length <= maxLength)
        {
            return text;
        }

        return text[..(char.IsHighSurrogate(text[maxLength - 1]) ? maxLength - 1 : maxLength)];
    }
}
