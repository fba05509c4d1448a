namespace Benchmark;

/// <summary>A rule said no. The code finds the words in localisation; the data fills them.</summary>
public class BusinessException(string code) : Exception(code)
{
    /// <summary>A code of <see cref="BenchmarkErrorCodes"/>.</summary>
    public string Code { get; } = code;

    /// <summary>Adds a named value for the sentence.</summary>
    public BusinessException WithData(string name, object? value)
    {
        Data[name] = value;
        return this;
    }
}

/// <summary>The thing isn't there, or isn't the caller's to see.</summary>
public sealed class EntityNotFoundException(string entity, object? id) : BusinessException(BenchmarkErrorCodes.NotFound)
{
    /// <summary>What was looked for.</summary>
    public string Entity { get; } = entity;

    /// <summary>By what it was looked for.</summary>
    public object? Id { get; } = id;
}

/// <summary>The signed-in user lacks a permission.</summary>
public sealed class PermissionDeniedException(string permission) : BusinessException(BenchmarkErrorCodes.PermissionDenied)
{
    /// <summary>The permission's name.</summary>
    public string Permission { get; } = permission;
}
