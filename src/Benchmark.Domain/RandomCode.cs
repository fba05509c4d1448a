using System.Security.Cryptography;

namespace Benchmark;

/// <summary>Makes parts of addresses by chance: lower case, no vowels that could spell something, nothing that looks like another.</summary>
public static class RandomCode
{
    private const string Signs = "23456789bcdfghjkmnpqrstvwxz";

    /// <summary>A new code; each sign adds 4.75 bits.</summary>
    public static string Of(int length) => RandomNumberGenerator.GetString(Signs, length);

    /// <summary>Whether it could have been made here: what an address says may hold signs that the database refuses to be asked for.</summary>
    public static bool CouldBe(string text, int length) => text.Length == length && text.All(char.IsAsciiLetterOrDigit);
}
