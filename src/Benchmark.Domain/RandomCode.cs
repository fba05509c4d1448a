using System.Security.Cryptography;

namespace Benchmark;

/// <summary>Makes parts of addresses by chance: lower case, no vowels that could spell something, nothing that looks like another.</summary>
internal static class RandomCode
{
    private const string Signs = "23456789bcdfghjkmnpqrstvwxz";

    /// <summary>A new code; each sign adds 4.75 bits.</summary>
    public static string Of(int length) => RandomNumberGenerator.GetString(Signs, length);
}
